import type { Environment } from "../environment";
import { rules } from ".";
import type { Finding } from "./finding";
import type { Subject } from "./rule";
import { separateStates } from "./separate-states";
import { applyWaivers, type Waivers } from "./waivers";

/** All findings of one environment, or of a pool's settings alone, in the order of the rules; waived ones are left out. */
export function check(subject: Subject & { readonly waivers?: Waivers }): Finding[] {
  const findings = rules.flatMap(({ id, severity, link, check }) =>
    check(subject).map((problem): Finding => ({ ...problem, environment: subject.name, rule: id, severity, link })),
  );
  return applyWaivers(findings, subject.waivers ?? {}, subject.name);
}

/** What no environment can show alone. */
export function checkTogether(environments: readonly Environment[]): Finding[] {
  return separateStates(environments);
}
