import { existsSync } from "node:fs";
import { S3Backend, TerraformOutput, TerraformStack } from "cdktf";
import { AwsCognitoUserPool, AwsProvider } from "../../lib/aws";
import { changes } from "../../tools/terraform";
import { stackJson, withDeployment } from "./harness";

/** A pool of the bare bindings, with a backend and a profile that do not exist here. */
const json = (mfaConfiguration: string) =>
  stackJson((app) => {
    const stack = new TerraformStack(app, "bare");
    new S3Backend(stack, { bucket: "acme-state", key: "state", region: "eu-central-1" });
    new AwsProvider(stack, "aws", { region: "eu-central-1", profile: "acme", allowedAccountIds: ["111111111111"] });
    const pool = new AwsCognitoUserPool(stack, "pool", {
      name: "bare",
      mfaConfiguration,
      softwareTokenMfaConfiguration: { enabled: true },
    });
    new TerraformOutput(stack, "id", { value: pool.id });
  });

test("a workspace deploys, detects every change, reports Terraform's errors, and leaves nothing behind", async () => {
  const [optional, on, nonsense] = await Promise.all([json("OPTIONAL"), json("ON"), json("SOMETIMES")]);
  const folder = await withDeployment(optional, async ({ workspace, emulator }) => {
    await workspace.apply();
    expect(await workspace.output()).toEqual({ id: expect.stringMatching(/^eu-central-1_/) });
    expect(await workspace.plan()).toMatchObject({ empty: true, text: expect.stringContaining("No changes.") });

    await workspace.write(on);
    const plan = await workspace.plan();
    expect([plan.empty, changes(plan)]).toEqual([false, ["update aws_cognito_user_pool.pool"]]);

    await workspace.write(nonsense);
    await expect(workspace.apply()).rejects.toThrow(/^`terraform apply .*` failed: exit code 1.*SOMETIMES/s);

    await workspace.write(optional);
    expect(changes(await workspace.planDestroy())).toEqual(["delete aws_cognito_user_pool.pool"]);
    await workspace.destroy();
    expect(emulator.calls.map(({ operation }) => operation)).toContain("DeleteUserPool");
    return workspace.folder;
  });
  expect(existsSync(folder)).toBe(false);
});
