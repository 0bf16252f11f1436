import { App } from "cdktf";
import { check, checkTogether } from "../lib/checks/check";
import { hasErrors } from "../lib/checks/finding";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { dropTokenTraces } from "../lib/synth/token-traces";
import { replaceUtilIsArray } from "../lib/synth/util-is-array";
import { UserPoolStack } from "./user-pool-stack";

/**
 * The app: says on stderr all that the rules find, then writes a stack for each environment. With an error among the findings
 * it writes nothing, and the exit code is 1.
 */
export function synthesise(environments: readonly Environment[]): void {
  dropTokenTraces();
  replaceUtilIsArray();
  // Before anything is made of them: what is no environment at all cannot be a stack.
  const findings = [...checkTogether(environments), ...environments.flatMap((environment) => check(environment))];
  process.stderr.write(report(findings));
  if (hasErrors(findings)) {
    process.exitCode = 1;
    return;
  }
  const app = new App();
  for (const environment of environments) new UserPoolStack(app, environment);
  app.synth();
}
