import { everyRule } from "../../lib/checks/every-rule";
import type { Finding } from "../../lib/checks/finding";
import type { SourcePlace } from "./source-place";

/**
 * The findings as a SARIF 2.1.0 log, for code-scanning views.
 * @param placeOf where a finding's setting is written
 */
export function sarif(findings: readonly Finding[], placeOf: (finding: Finding) => SourcePlace) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "cognito-user-pools",
            rules: everyRule.map(({ id, severity, title, why, link }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              helpUri: link,
              defaultConfiguration: { level: severity },
            })),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          level: finding.severity,
          message: { text: `${finding.path} ${finding.message}. To fix: ${finding.fix}` },
          locations: [location(finding, placeOf(finding))],
        })),
      },
    ],
  };
}

function location({ path }: Finding, { file, line }: SourcePlace) {
  return {
    physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } },
    logicalLocations: [{ fullyQualifiedName: path }],
  };
}
