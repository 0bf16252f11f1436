import type { Environment } from "../environment";
import { rules } from "../rules";
import { type Facts, factsOf } from "./facts";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { separateEnvironments } from "./separate-environments";
import { settingIsKnown } from "./setting-is-known";
import type { Subject } from "./subject";
import { valueHasItsType } from "./value-has-its-type";
import { mistypedIn } from "./value-types";
import type { Waivers } from "./waiver";
import { applyWaivers } from "./waivers";

/** An environment, or what is known of one. */
type Waiving = Subject & { readonly waivers?: Waivers };

const known = new WeakMap<Waiving, readonly Finding[]>();

/**
 * All findings of one environment, or of a pool's settings alone, in the order of the rules; waived ones are left out. The
 * same object is judged once: before synth, and again by the stack that is made of it.
 */
export function check(subject: Waiving): readonly Finding[] {
  const findings = known.get(subject) ?? judge(subject);
  known.set(subject, findings);
  return findings;
}

function judge(subject: Waiving): readonly Finding[] {
  const all: readonly Rule[] = [settingIsKnown, valueHasItsType, ...rules];
  const judged = mistypedIn(subject).length > 0 ? all.map(asFarAsTypesLet) : all;
  const facts = factsOf(subject);
  const findings: Finding[] = [];
  for (const { id: rule, severity, link, check } of judged) {
    for (const problem of check(facts)) findings.push({ ...problem, environment: subject.name, rule, severity, link });
  }
  return applyWaivers(findings, subject.waivers ?? {}, subject.name);
}

/** Rules take types for granted: where some are wrong, as `value-has-its-type` tells, not every rule can judge. */
function asFarAsTypesLet({ check, ...rule }: Rule): Rule {
  return {
    ...rule,
    check: (facts: Facts) => {
      try {
        return check(facts);
      } catch {
        return [];
      }
    },
  };
}

/** What no environment can show alone. */
export function checkTogether(environments: readonly Environment[]): Finding[] {
  return separateEnvironments(environments.filter((environment) => mistypedIn(environment).length === 0));
}
