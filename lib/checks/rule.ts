import type { Facts } from "./facts";
import type { Problem, Severity } from "./problem";
import type { Subject } from "./subject";

/** What a rule accepts, and what it finds. */
export interface Examples {
  /** Where the rule finds nothing. */
  readonly good: readonly Subject[];
  /** Each with the paths at which the rule has to find something. */
  readonly bad: readonly { readonly given: Subject; readonly at: readonly string[] }[];
}

/** A rule: one file, named for its id, with its own good and bad example. */
export interface Rule<Id extends string = string, S extends Severity = Severity> {
  /** Kebab-case, the file's name; never renamed, since waivers name it. */
  readonly id: Id;
  /** Whether its findings stop synth, can be waived, or only inform. */
  readonly severity: S;
  /**
   * Of an error: only AWS refuses what it finds, and only when it is sent. Found in an adopted resource, it is a fact that AWS has
   * accepted once, so that it is a warning there, and can be waived.
   * @default false
   */
  readonly liveFact?: boolean;
  /**
   * Whether it says something of settings that adopted resources do not state. What other rules find there is not reported,
   * since they take a default for what is live.
   * @default false
   */
  readonly aboutUnset?: boolean;
  /**
   * Of a note: what it says in general is an error or a warning of another rule in the very edit in which it matters, where
   * there is a lock to compare with.
   * @default false
   */
  readonly untilLocked?: boolean;
  /** What holds where the rule is kept, in one line. */
  readonly title: string;
  /** What happens otherwise, with AWS's own words where there are any. */
  readonly why: string;
  /** Where that is documented. */
  readonly link: string;
  /** The same advice elsewhere: `Security Hub Cognito.1`, `cdk-nag COG2`, `CWE-521`. */
  readonly counterparts?: readonly string[];
  /** Everything it finds in an environment; nothing where a value is a reference. */
  readonly check: (facts: Facts) => readonly Problem[];
  /** A function, so that synth does not build them. */
  readonly examples: () => Examples;
}

/** Keeps a rule's id and severity as literal types. */
export function rule<const Id extends string, const S extends Severity>(made: Rule<Id, S>): Rule<Id, S> {
  return made;
}

/** Whether its findings can be waived, if only those in adopted resources. */
export function isWaivable({ severity, liveFact = false }: Pick<Rule, "severity" | "liveFact">): boolean {
  return severity === "warning" || liveFact;
}

/** What can be told of a rule, whether it judges one environment or not. */
export type Described = Pick<Rule, "id" | "severity" | "title" | "why" | "link"> &
  Partial<Pick<Rule, "liveFact" | "counterparts" | "examples">>;
