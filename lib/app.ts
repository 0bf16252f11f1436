import { App } from "./cdktf";
import { checkEnvironments, FINDINGS } from "./checks/check";
import { hasErrors } from "./checks/finding";
import { report } from "./checks/report/text";
import type { Environment } from "./environment";
import { dropTokenTraces } from "./synth/token-traces";
import { replaceUtilIsArray } from "./synth/util-is-array";

/**
 * The app: says on stderr all that the rules find, then writes a stack for each environment. With an error among the findings
 * it writes nothing, and the exit code is 1.
 * @param addStack adds the stack of an environment
 */
export function synthesise(
  environments: readonly Environment[],
  addStack: (app: App, environment: Environment) => void,
): void {
  dropTokenTraces();
  replaceUtilIsArray();
  // Before anything is made of them: what is no environment at all cannot be a stack.
  const { findings, byEnvironment } = checkEnvironments(environments);
  process.stderr.write(report(findings));
  if (hasErrors(findings)) {
    process.exitCode = 1;
    return;
  }
  const app = new App();
  app.node.setContext(FINDINGS, byEnvironment);
  for (const environment of environments) addStack(app, environment);
  app.synth();
}
