import type { Problem, Severity } from "./problem";
import type { Described } from "./rule";

/** A rule's result: what was found, by which rule, in which environment. */
export interface Finding extends Omit<Problem, "refusedByTerraform"> {
  /** The name of the environment; nothing for a pool without one. */
  readonly environment?: string;
  /** The id of the rule. */
  readonly rule: string;
  /** That of the rule. */
  readonly severity: Severity;
  /** Where the rule's reason is documented. */
  readonly link: string;
}

/** A problem as a finding of a rule. */
export function findingOf(
  { id: rule, severity, link }: Pick<Described, "id" | "severity" | "link">,
  problem: Omit<Finding, "rule" | "severity" | "link">,
): Finding {
  return { ...problem, rule, severity, link };
}

/** Whether synth has to stop. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
