import type { Finding } from "../../lib/checks/finding";
import type { Described } from "../../lib/checks/rule";
import { sarifLog } from "../sarif";
import type { SourcePlace } from "./source-place";

/**
 * The findings as a SARIF 2.1.0 log, for code-scanning views.
 * @param rules those that have judged
 * @param placeOf where a finding's setting is written
 */
export function sarif(
  rules: readonly Described[],
  findings: readonly Finding[],
  placeOf: (finding: Finding) => SourcePlace,
) {
  return sarifLog(
    rules.map(({ severity, ...rule }) => ({ ...rule, level: severity })),
    findings.map((finding) => ({
      rule: finding.rule,
      level: finding.severity,
      text: `${finding.path} ${finding.message}. To fix: ${finding.fix}`,
      name: finding.path,
      ...placeOf(finding),
    })),
  );
}
