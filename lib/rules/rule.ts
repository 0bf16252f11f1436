import type { EnvironmentFacts } from "../environment";
import type { CognitoUserPoolSettings } from "../settings";

/**
 * `error`: AWS refuses it, or data would be lost; stops synth. `warning`: AWS takes it and we advise against it.
 * `note`: a fact about what happens that no setting can change.
 */
export type Severity = "error" | "warning" | "note";

/** What a rule judges: an environment, or a pool's settings alone where the wrapper is used without one. */
export interface Subject extends Partial<Omit<EnvironmentFacts, "userPool">> {
  readonly userPool: CognitoUserPoolSettings;
}

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
}

/** A rule: one file, named for its id, with its own good and bad example. */
export interface Rule<Id extends string = string, S extends Severity = Severity> {
  /** Kebab-case, the file's name; never renamed, since waivers name it. */
  readonly id: Id;
  readonly severity: S;
  /** What holds where the rule is kept, in one line. */
  readonly title: string;
  /** What happens otherwise, with AWS's own words where there are any. */
  readonly why: string;
  readonly link: string;
  /** The same advice elsewhere: `Security Hub Cognito.1`, `cdk-nag COG2`, `CWE-521`. */
  readonly counterparts?: readonly string[];
  readonly check: (subject: Subject) => readonly Problem[];
  readonly good: readonly Subject[];
  /** Each with the paths at which the rule has to find something. */
  readonly bad: readonly { readonly given: Subject; readonly at: readonly string[] }[];
}

/** Keeps a rule's id and severity as literal types. */
export function rule<const Id extends string, const S extends Severity>(made: Rule<Id, S>): Rule<Id, S> {
  return made;
}
