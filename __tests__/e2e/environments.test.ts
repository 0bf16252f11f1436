import type { Environment } from "../../lib/environment";
import { environments } from "../../stacks";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { changes } from "../../tools/terraform";
import { stackJson, withDeployment } from "./harness";
import { withoutUnknownTypes } from "./unknown-types";

/** Production needs other services than Cognito: see other-services.test.ts. */
const COGNITO_ALONE = environments.filter(({ name }) => name !== "prod");

describe.each(COGNITO_ALONE.map((environment): [string, Environment] => [environment.name, environment]))(
  "environment %s",
  (_, environment) => {
    test("is applied as it stands, and its second plan is empty", async () => {
      const json = withoutUnknownTypes(await stackJson((app) => new UserPoolStack(app, environment)));
      await withDeployment(json, async ({ workspace, emulator }) => {
        await workspace.apply();
        const second = await workspace.plan();
        expect([changes(second), second.empty]).toEqual([[], true]);

        const id = (await workspace.output()).user_pool_id as string;
        const host = `cognito-idp.${environment.region}.amazonaws.com`;
        expect(await workspace.output()).toMatchObject({
          user_pool_arn: `arn:aws:cognito-idp:${environment.region}:${environment.accountId}:userpool/${id}`,
          user_pool_endpoint: `${host}/${id}`,
          user_pool_issuer: `https://${host}/${id}`,
          user_pool_jwks_uri: `https://${host}/${id}/.well-known/jwks.json`,
        });
        expect(emulator.unserved()).toEqual([]);
      });
    });
  },
);

test("the wrong account deploys nothing", async () => {
  const [dev] = environments as [Environment];
  const json = await stackJson((app) => new UserPoolStack(app, dev));
  await withDeployment(json, async ({ workspace }) => {
    await workspace.write(json.replaceAll(dev.accountId, "999999999999"));
    await expect(workspace.apply()).rejects.toThrow(/AWS account ID not allowed|not allowed: /);
  });
});
