import { App } from "cdktf";
import { checkTogether } from "../lib/rules/check";
import { hasErrors } from "../lib/rules/finding";
import { report } from "../lib/rules/report";
import { dropTokenTraces } from "../lib/token-traces";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { manyEnvironments } from "./environments";

/** `product.ts <pools>`: as main.ts, with that many environments. */
const environments = manyEnvironments(Number(process.argv[2]));

dropTokenTraces();
const app = new App();
const stacks = environments.map((environment) => new UserPoolStack(app, environment));
const findings = [...checkTogether(environments), ...stacks.flatMap(({ userPool }) => userPool.findings)];

process.stderr.write(report(findings));
if (hasErrors(findings)) process.exitCode = 1;
else app.synth();
