import type { Environment } from "../environment";
import { isLock, type LockOrMissing } from "../lock/lock";
import { rules } from "../rules";
import { differingImmutables } from "./differing-immutables";
import { engineRules } from "./engine-rules";
import { type Facts, factsOf } from "./facts";
import { isAdoptedAt, isLeftAloneAt } from "./facts/adopted";
import { type Finding, findingOf } from "./finding";
import { type OwnRule, ownRuleFaults } from "./own-rules";
import { isPrintable, printable } from "./path";
import type { Problem } from "./problem";
import type { Described, Rule } from "./rule";
import { isShowable } from "./secret-form";
import { separateEnvironments } from "./separate-environments";
import { shapeProblems } from "./shape-check";
import { shapeRules } from "./shape-rules";
import type { ShapeProblem } from "./shape-trail";
import type { Subject } from "./subject";
import type { Waivers } from "./waiver";
import { applyWaivers } from "./waivers";

/** An environment, or what is known of one. */
type Waiving = Subject & { readonly waivers?: Waivers };

/** The key in an app's context of the findings of each environment, so that each is judged once in a run. */
export const FINDINGS = "cognito-user-pools:findings";

/** The key in an app's context of the rules of `stacks/rules/`, for pools that stand beside those of the environments. */
export const OWN_RULES = "cognito-user-pools:own-rules";

/** The key in an app's context of the locks of its environments. */
export const LOCKS = "cognito-user-pools:locks";

/** The locks of environments, by their names. */
export type Locks = ReadonlyMap<string, LockOrMissing>;

/** What is found of several environments. */
export interface Checked {
  /** All findings: of the environments together, then of each. */
  readonly findings: readonly Finding[];
  /** The findings of each alone. */
  readonly byEnvironment: ReadonlyMap<Environment, readonly Finding[]>;
}

/**
 * All findings of some environments, in the order of the environments and of the rules; waived ones are left out.
 * @param locks by the names of the environments. @default nobody looked for them
 * @param own the rules of `stacks/rules/`
 */
export function checkEnvironments(
  environments: readonly Environment[],
  locks?: Locks,
  own: readonly OwnRule[] = [],
): Checked {
  const faults = ownRuleFaults(own);
  const usable = faults.length > 0 ? [] : own;
  const lockOf = (environment: Environment) => locks?.get(environment?.name);
  const judged = environments.map((environment, index) =>
    judge(environment, false, `environments[${index}]`, usable, lockOf(environment)),
  );
  const sound = environments.filter((_, index) => isSound(judged[index] ?? []));
  const differing = differingImmutables(sound);
  const left = environments.map((environment, index) =>
    finished(environment, judged[index] ?? [], own, lockOf(environment), differing.get(environment) ?? []),
  );
  return {
    findings: [...[...faults, ...separateEnvironments(sound)].map(printed), ...left.flat()],
    byEnvironment: new Map(environments.map((environment, index) => [environment, left[index] ?? []])),
  };
}

/** Whether the settings have the shape that their types ask for, so that resources can be made of them. */
export function isSound(findings: readonly Finding[]): boolean {
  return !findings.some(({ rule }) => SHAPE.has(rule));
}

const SHAPE: ReadonlySet<string> = new Set(Object.values(shapeRules).map(({ id }) => id));

/** All findings of one environment, apart from the others. */
export function checkEnvironment(environment: Environment, own: readonly OwnRule[] = []): readonly Finding[] {
  return finished(environment, judge(environment, false, "environment", own), own);
}

/** All findings of a pool's settings and of what is known of their environment. */
export function check({ lock, ...subject }: Waiving, own: readonly OwnRule[] = []): readonly Finding[] {
  return finished(subject, judge(subject, true, "settings", own, lock), own, lock);
}

/**
 * Without what is waived, and fit to be printed.
 * @param differing what the other environments show. @default nobody compared them
 */
function finished(
  subject: Waiving,
  findings: readonly Finding[],
  own: readonly OwnRule[],
  lock?: LockOrMissing,
  differing?: readonly Finding[],
): readonly Finding[] {
  if (!isSound(findings)) return findings.map(printed);
  const waivers = asked(subject.waivers, lock !== undefined, differing !== undefined);
  return applyWaivers([...findings, ...(differing ?? [])], waivers, subject.name, undefined, own).map(printed);
}

/** What was not asked, such as whether a lock file is missing, is no reason to call a waiver of it unused. */
function asked(waivers: Waivers = {}, forLock: boolean, forOthers: boolean): Waivers {
  const { "require-lock-file": lock, "immutable-settings-match": others, ...rest } = waivers;
  return {
    ...rest,
    ...(forLock && lock && { "require-lock-file": lock }),
    ...(forOthers && others && { "immutable-settings-match": others }),
  };
}

/**
 * First the shape, then the rules: they take the types for granted.
 * @param label what to call it where it has no name
 */
function judge(
  subject: Waiving,
  part: boolean,
  label: string,
  own: readonly OwnRule[],
  lock?: LockOrMissing,
): readonly Finding[] {
  const problems = shapeProblems(subject, part);
  if (problems.length > 0) return problems.map((problem) => ofShape(subject, problem, label));
  const facts = factsOf({ ...subject, lock });
  const findings: Finding[] = [];
  for (const rule of [...rules, ...own]) if (!(rule.untilLocked && isLock(lock))) judgeBy(rule, facts, findings);
  return findings;
}

/** Names of the settings can hold what a terminal would act on; a finding shows it escaped. */
function printed(finding: Finding): Finding {
  const { environment, path, message, fix } = finding;
  if (isPrintable(path) && isPrintable(message) && isPrintable(fix) && isPrintable(environment ?? "")) return finding;
  return {
    ...finding,
    environment: environment === undefined ? undefined : printable(environment),
    path: printable(path),
    message: printable(message),
    fix: printable(fix),
  };
}

function ofShape(subject: Waiving | undefined, { fault, path, ...problem }: ShapeProblem, label: string): Finding {
  const name = typeof subject?.name === "string" ? subject.name : undefined;
  // Which of several environments it is, only its name tells.
  const where = path === "" ? label : name === undefined && label.endsWith("]") ? `${label}.${path}` : path;
  return found(shapeRules[fault], { ...problem, path: where }, name);
}

function judgeBy(rule: Rule, facts: Facts, findings: Finding[]): void {
  try {
    for (const problem of rule.check(facts)) {
      // What an adopted resource does not state is as it is live, and not as a rule takes it to be.
      if (!rule.aboutUnset && isLeftAloneAt(facts, problem.path)) continue;
      findings.push(foundIn(facts, rule, problem));
    }
  } catch (error) {
    findings.push(failed(rule, error, facts.name));
  }
}

/** AWS has accepted what is live; whether it stays is for you to say. */
function foundIn(facts: Facts, rule: Rule, problem: Problem): Finding {
  const { path, fix, refusedByTerraform = false } = problem;
  if (!rule.liveFact || refusedByTerraform || !isAdoptedAt(facts, path)) return found(rule, problem, facts.name);
  const kept = { ...problem, fix: `${fix}; or keep what is live, and waive this` };
  return found({ ...rule, severity: "warning" }, kept, facts.name);
}

/** Of a problem's own, only what a finding has. */
function found(
  rule: Described,
  problem: Omit<Finding, "environment" | "rule" | "severity" | "link">,
  environment: string | undefined,
): Finding {
  const { path, message, fix } = problem;
  const value = isShowable(path, problem.value) ? problem.value : undefined;
  return findingOf(rule, { path, value, message, fix, environment });
}

/** Not the values: the message of these errors names what the code lacked, that of others may quote a setting. */
function failed({ id }: Pick<Rule, "id">, error: unknown, environment: string | undefined): Finding {
  const { name, message } = error instanceof Error ? error : { name: "an exception", message: "" };
  const why = name === "TypeError" || name === "RangeError" ? `${name}: ${message}` : name;
  return found(
    engineRules.ruleFailed,
    {
      path: "userPool",
      message: `cannot be judged by the rule ${id}: ${why}`,
      fix: "report it, with the settings that cause it; until then, change what the rule is about",
    },
    environment,
  );
}
