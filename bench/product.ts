import { App } from "cdktf";
import type { Environment } from "../lib/environment";
import { checkTogether } from "../lib/rules/check";
import { hasErrors } from "../lib/rules/finding";
import { report } from "../lib/rules/report";
import { dropTokenTraces } from "../lib/token-traces";
import { environments as shapes } from "../stacks";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { FIRST_NUMBER } from "./first-number";

/** `product.ts <pools>`: as main.ts, with that many environments in the shapes of stacks/ by turns, told apart by a number. */
const environments = Array.from({ length: Number(process.argv[2]) }, (_, i) =>
  numbered(shapes[i % shapes.length] as Environment, FIRST_NUMBER + i),
);

dropTokenTraces();
const app = new App();
const stacks = environments.map((environment) => new UserPoolStack(app, environment));
const findings = [...checkTogether(environments), ...stacks.flatMap(({ userPool }) => userPool.findings)];

process.stderr.write(report(findings));
if (hasErrors(findings)) process.exitCode = 1;
else app.synth();

function numbered(environment: Environment, number: number): Environment {
  const { name, backend, userPool } = environment;
  return {
    ...environment,
    name: `${name}-${number}`,
    userPool: { ...userPool, name: `${userPool.name}-${number}` },
    backend:
      backend.type === "s3"
        ? { ...backend, key: `${number}/${backend.key}` }
        : backend.type === "cloud"
          ? { ...backend, workspace: `${backend.workspace}-${number}` }
          : backend,
  };
}
