/** The environments of stacks/. No other test knows them, so that you can replace them by your own. */
import { Testing } from "cdktf";
import { checkEnvironments } from "../../lib/checks/check";
import { environments } from "../../stacks";
import { UserPoolStack } from "../../stacks/user-pool-stack";

test("no environment has an error, alone or with the others", () => {
  const { findings } = checkEnvironments(environments);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("every environment is synthesized, and its pool has no empty block", () => {
  for (const environment of environments) {
    const { resource } = JSON.parse(Testing.synth(new UserPoolStack(Testing.app(), environment)));
    expect(JSON.stringify(resource.aws_cognito_user_pool.pool)).not.toMatch(/(?<!_constraints"):(\{\}|\[\])/);
  }
});

test("the sample environments have no warning without a waiver", () => {
  const samples = environments.filter(({ userPool }) => userPool.name.startsWith("acme-"));
  const { findings } = checkEnvironments(samples);
  expect(findings.filter(({ severity }) => severity === "warning")).toEqual([]);
});
