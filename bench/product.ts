import { App, TerraformStack } from "cdktf";
import { AwsProvider } from "../lib/aws";
import { CognitoUserPool } from "../lib/cognito-user-pool";
import type { Environment } from "../lib/environment";
import { checkTogether } from "../lib/rules/check";
import { hasErrors } from "../lib/rules/finding";
import { report } from "../lib/rules/report";
import { dropTokenTraces } from "../lib/token-traces";
import { dev } from "../stacks/dev";
import { prod } from "../stacks/prod";
import { staging } from "../stacks/staging";
import { UserPoolStack } from "../stacks/user-pool-stack";

/** As main.ts, with `<pools>` environments instead of three; with a second argument all pools in one stack. */
const [pools, inOneStack] = process.argv.slice(2);
const shapes = [dev, staging, prod];
const environments = Array.from({ length: Number(pools) }, (_, i) => numbered(shapes[i % 3] as Environment, i));

dropTokenTraces();
const app = new App();
const userPools = inOneStack ? poolsInOneStack() : environments.map((each) => new UserPoolStack(app, each).userPool);
const findings = [...checkTogether(environments), ...userPools.flatMap((userPool) => userPool.findings)];

process.stderr.write(report(findings));
if (hasErrors(findings)) process.exitCode = 1;
else app.synth();

function numbered(environment: Environment, i: number): Environment {
  const { name, backend, userPool } = environment;
  return {
    ...environment,
    name: `${name}-${i}`,
    userPool: { ...userPool, name: `${userPool.name}-${i}` },
    backend:
      backend.type === "s3"
        ? { ...backend, key: `${i}/${backend.key}` }
        : backend.type === "cloud"
          ? { ...backend, workspace: `${backend.workspace}-${i}` }
          : backend,
  };
}

function poolsInOneStack() {
  const stack = new TerraformStack(app, "all");
  new AwsProvider(stack, "aws", { region: "eu-central-1" });
  return environments.map(
    ({ userPool, ...surroundings }, i) => new CognitoUserPool(stack, `pool-${i}`, userPool, surroundings),
  );
}
