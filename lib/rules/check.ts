import type { Environment } from "../environment";
import { rules } from ".";
import type { Finding } from "./finding";
import type { Subject } from "./rule";
import { separateStates } from "./separate-states";

/** All findings of one environment, or of a pool's settings alone, in the order of the rules. */
export function check(subject: Subject): Finding[] {
  return rules.flatMap(({ id, severity, link, check }) =>
    check(subject).map((problem) => ({ ...problem, environment: subject.name, rule: id, severity, link })),
  );
}

/** What no environment can show alone. */
export function checkTogether(environments: readonly Environment[]): Finding[] {
  return separateStates(environments);
}
