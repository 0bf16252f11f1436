import "./lib/source-maps/off";
import { App } from "cdktf";
import { check, checkTogether } from "./lib/rules/check";
import { hasErrors } from "./lib/rules/finding";
import { report } from "./lib/rules/report";
import { dropTokenTraces } from "./lib/token-traces";
import { UserPoolStack } from "./stacks/user-pool-stack";
import "./lib/source-maps/on";
import { environments } from "./stacks";

dropTokenTraces();
// Before anything is made of them: what is no environment at all cannot be a stack.
const findings = [...checkTogether(environments), ...environments.flatMap((environment) => check(environment))];
process.stderr.write(report(findings));
if (hasErrors(findings)) process.exitCode = 1;
else synth();

function synth(): void {
  const app = new App();
  for (const environment of environments) new UserPoolStack(app, environment);
  app.synth();
}
