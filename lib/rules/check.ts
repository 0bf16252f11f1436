import type { Environment } from "../environment";
import { rules } from ".";
import type { Finding } from "./finding";
import type { Rule, Subject } from "./rule";
import { separateEnvironments } from "./separate-environments";
import { mistypedIn } from "./value-types";
import { applyWaivers, type Waivers } from "./waivers";

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
  const judged = mistypedIn(subject).length > 0 ? rules.map(asFarAsTypesLet) : rules;
  const findings: Finding[] = [];
  for (const { id: rule, severity, link, check } of judged) {
    for (const problem of check(subject))
      findings.push({ ...problem, environment: subject.name, rule, severity, link });
  }
  return applyWaivers(findings, subject.waivers ?? {}, subject.name);
}

/** Rules take types for granted: where some are wrong, as `value-has-its-type` tells, not every rule can judge. */
function asFarAsTypesLet({ check, ...rule }: Rule): Rule {
  return {
    ...rule,
    check: (subject) => {
      try {
        return check(subject);
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
