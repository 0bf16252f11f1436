/**
 * `error`: AWS refuses it, or data would be lost; stops synth. `warning`: AWS takes it and we advise against it.
 * `note`: a fact about what happens that no setting can change.
 */
export type Severity = "error" | "warning" | "note";

/** One thing a rule found. */
export interface Problem {
  /** Where, from the environment's file: `userPool.passwordPolicy.minimumLength`. */
  readonly path: string;
  /** The value found there, if there is one. Never a secret. */
  readonly value?: unknown;
  /** What is wrong with it, and what is allowed. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** Whether Terraform refuses it too, so that it is an error even where it is live. @default false */
  readonly refusedByTerraform?: boolean;
}
