import { App } from "cdktf";
import { checkTogether } from "./lib/rules/check";
import { hasErrors } from "./lib/rules/finding";
import { report } from "./lib/rules/report";
import { dropTokenTraces } from "./lib/token-traces";
import { environments } from "./stacks";
import { UserPoolStack } from "./stacks/user-pool-stack";

dropTokenTraces();
const app = new App();
const stacks = environments.map((environment) => new UserPoolStack(app, environment));
const findings = [...checkTogether(environments), ...stacks.flatMap(({ userPool }) => userPool.findings)];

process.stderr.write(report(findings));
if (hasErrors(findings)) process.exitCode = 1;
else app.synth();
