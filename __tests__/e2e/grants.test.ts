import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import type { Environment } from "../../lib/environment";
import { grant, grantToTrigger } from "../../lib/grants/grant";
import type { AddedPool } from "../../lib/resources/added-pool";
import { call } from "../../tools/emulator";
import { withDeployment } from "./harness";
import { readRolePolicy, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";

const ACCOUNT = "123456789012";
const PLACE = { region: REGION, accountId: ACCOUNT };
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

/** A support role, and a trigger that waits for its policy; `more` is added after them. */
function stack(policyOf: (pool: AddedPool) => string, more: Environment["extend"] = () => {}): Promise<string> {
  return poolJson(
    { lambdaConfig: { preSignUp: "${aws_lambda_function.sign_up.arn}" } },
    {
      extend: (stack, pool) => {
        const support = new IamRole(stack, "support", { name: "support", assumeRolePolicy: TRUST });
        const policy = grant(pool, "readUsers", "manageMemberships");
        new IamRolePolicy(stack, "support_policy", { name: "users", role: support.name, policy });

        const role = new IamRole(stack, "sign_up_role", { name: "sign-up", assumeRolePolicy: TRUST });
        const needed = new IamRolePolicy(stack, "sign_up_policy", {
          name: "users",
          role: role.name,
          policy: policyOf(pool),
        });
        new LambdaFunction(stack, "sign_up", {
          functionName: "sign-up",
          role: role.arn,
          packageType: "Image",
          imageUri: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/acme:latest`,
          // moto returns them in another form.
          lifecycle: { ignoreChanges: ["image_uri", "image_config"] },
          dependsOn: [needed],
        });
        more(stack, pool);
      },
    },
  );
}

testWithMoto("a role and a trigger get their policies in IAM, without a cycle, and the second plan is empty", () =>
  withMoto(async (endpoints, moto) => {
    const cyclic = await stack((pool) => grant(pool, "linkIdentities"));
    await withDeployment(
      cyclic,
      async ({ workspace, emulator }) => {
        await expect(workspace.plan()).rejects.toThrow("Error: Cycle:");

        await workspace.write(await stack(() => grantToTrigger(PLACE, "linkIdentities")));
        await workspace.apply();
        const { user_pool_id: UserPoolId, user_pool_arn: arn } = await workspace.output();
        expect(await call(emulator.url, "DescribeUserPool", { UserPoolId }, REGION)).toMatchObject({
          UserPool: { LambdaConfig: { PreSignUp: expect.stringMatching(/:function:sign-up$/) } },
        });
        const allowed = (Action: string[], Resource: unknown) => ({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: Action.map((action) => `cognito-idp:${action}`), Resource }],
        });
        const link = ["AdminDisableProviderForUser", "AdminLinkProviderForUser", "ListUsers"];
        const support = [
          ...["AdminAddUserToGroup", "AdminGetUser", "AdminListGroupsForUser", "AdminRemoveUserFromGroup"],
          ...["ListUsers", "ListUsersInGroup"],
        ];
        expect(await readRolePolicy(moto, "support", "users")).toEqual(allowed(support, arn));
        expect(await readRolePolicy(moto, "sign-up", "users")).toEqual(
          allowed(link, `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/*`),
        );

        // A pool that is managed elsewhere is read.
        const elsewhere = await stack(
          () => grantToTrigger(PLACE, "linkIdentities"),
          (stack) => {
            const pool = CognitoUserPool.fromUserPoolId(stack, "elsewhere", UserPoolId as string);
            const policy = grant(pool, "adminSignIn");
            new IamRolePolicy(stack, "elsewhere_policy", { name: "elsewhere", role: "support", policy });
          },
        );
        await workspace.write(elsewhere);
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        const signIn = ["AdminInitiateAuth", "AdminRespondToAuthChallenge"];
        expect(await readRolePolicy(moto, "support", "elsewhere")).toEqual(allowed(signIn, arn));
        expect(emulator.unserved()).toEqual([]);
      },
      endpoints,
    );
  }),
);
