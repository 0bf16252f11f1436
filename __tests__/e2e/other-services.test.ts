import { UserPoolStack } from "../../stacks/user-pool-stack";
import { call } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { live } from "../fixtures/stacks/live";
import { stackJson, withDeployment } from "./harness";
import { createFunction, createSecret, createZone, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";
import { withoutUnknownTypes } from "./unknown-types";

/** The zone of the domain of `live`, for which moto makes one with an id of its own. */
const ZONE = "Z0123456789ABCDEFGHIJ";

testWithMoto(
  "an environment of many services is applied with its secret, its DNS records and its copies, and its second plan is empty",
  () =>
    withMoto(async (endpoints, moto) => {
      await createSecret(moto, live.region, "accounts/google", { client_secret: "from-google" });
      const zone = await createZone(moto, "acme.com");
      const json = withoutUnknownTypes(await stackJson((app) => new UserPoolStack(app, live)));
      await withDeployment(
        json.replaceAll(ZONE, zone),
        async ({ workspace, emulator }) => {
          await workspace.apply();
          const second = await workspace.plan();
          expect([changes(second), second.empty]).toEqual([[], true]);
          expect(await workspace.output()).toMatchObject({
            user_pool_domain: "https://login.acme.com",
            oauth_endpoints: { logout: "https://login.acme.com/logout" },
          });
          expect(emulator.unserved()).toEqual([]);
        },
        endpoints,
      );
    }),
);

testWithMoto("a created SMS role comes before the pool, and stays in AWS when SMS is taken out", () =>
  withMoto(async (endpoints) => {
    const sms = await poolJson({ smsConfiguration: { role: "create" } });
    await withDeployment(
      sms,
      async ({ workspace, emulator }) => {
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        await workspace.write(await poolJson({}));
        const plan = await workspace.plan();
        expect(changes(plan).sort()).toEqual(["forget aws_iam_role.pool_sms", "forget aws_iam_role_policy.pool_sms"]);
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        expect(emulator.unserved()).toEqual([]);
      },
      endpoints,
    );
  }),
);

testWithMoto("a trigger comes with its permission, and goes with it", () =>
  withMoto(async (endpoints, moto) => {
    const arn = await createFunction(moto, REGION, "acme");
    const both = { preSignUp: arn, postConfirmation: arn };
    await withDeployment(
      await poolJson({ lambdaConfig: both }),
      async ({ workspace, emulator }) => {
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        await workspace.write(await poolJson({ lambdaConfig: { preSignUp: arn } }));
        expect(changes(await workspace.plan()).sort()).toEqual([
          "delete aws_lambda_permission.pool_post_confirmation",
          "update aws_cognito_user_pool.pool",
        ]);
        await workspace.apply();
        const { user_pool_id: UserPoolId } = await workspace.output();
        const live = await call(emulator.url, "DescribeUserPool", { UserPoolId }, REGION);
        expect(live).toMatchObject({ UserPool: { LambdaConfig: { PreSignUp: arn } } });
        expect(JSON.stringify(live)).not.toContain("PostConfirmation");
      },
      endpoints,
    );
  }),
);
