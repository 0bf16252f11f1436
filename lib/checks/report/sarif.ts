import { everyRule } from "../every-rule";
import type { Finding } from "../finding";

/** The findings as a SARIF 2.1.0 log, for code-scanning views; a finding lies in its environment's file. */
export function sarif(findings: readonly Finding[]) {
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
        results: findings.map(({ environment, rule, severity, path, message, fix }) => ({
          ruleId: rule,
          level: severity,
          message: { text: `${path} ${message}. Do: ${fix}` },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: `stacks/${environment ?? "index"}.ts` } },
              logicalLocations: [{ fullyQualifiedName: path }],
            },
          ],
        })),
      },
    ],
  };
}
