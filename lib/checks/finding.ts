import type { Problem, Severity } from "./problem";

/** A rule's result: what was found, by which rule, in which environment. */
export interface Finding extends Omit<Problem, "refusedByTerraform"> {
  readonly environment?: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly link: string;
}

/** Whether synth has to stop. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
