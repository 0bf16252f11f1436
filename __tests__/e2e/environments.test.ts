import { UserPoolStack } from "../../stacks/user-pool-stack";
import { changes } from "../../tools/terraform";
import { sandbox } from "../fixtures/stacks/sandbox";
import { stackJson, withDeployment } from "./harness";
import { withoutUnknownTypes } from "./unknown-types";

test("an environment is applied as it is, and its second plan is empty", async () => {
  const json = withoutUnknownTypes(await stackJson((app) => new UserPoolStack(app, sandbox)));
  await withDeployment(json, async ({ workspace, emulator }) => {
    await workspace.apply();
    const second = await workspace.plan();
    expect([changes(second), second.empty]).toEqual([[], true]);

    const id = (await workspace.output()).user_pool_id as string;
    const host = `cognito-idp.${sandbox.region}.amazonaws.com`;
    expect(await workspace.output()).toMatchObject({
      user_pool_arn: `arn:aws:cognito-idp:${sandbox.region}:${sandbox.accountId}:userpool/${id}`,
      user_pool_endpoint: `${host}/${id}`,
      user_pool_issuer: `https://${host}/${id}`,
      user_pool_jwks_uri: `https://${host}/${id}/.well-known/jwks.json`,
      oauth_endpoints: {
        token: `https://acme-sandbox-login.auth.${sandbox.region}.amazoncognito.com/oauth2/token`,
      },
    });
    expect(emulator.unserved()).toEqual([]);
  });
});

test("nothing is deployed to the wrong account", async () => {
  const json = await stackJson((app) => new UserPoolStack(app, sandbox));
  await withDeployment(json, async ({ workspace }) => {
    await workspace.write(json.replaceAll(sandbox.accountId, "999999999999"));
    await expect(workspace.apply()).rejects.toThrow(/AWS account ID not allowed|not allowed: /);
  });
});
