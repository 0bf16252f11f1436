import { call } from "../../tools/emulator";
import { changes, imports } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { poolJson, REGION } from "./pool";

const MADE_OUTSIDE = {
  PoolName: "acme",
  DeletionProtection: "ACTIVE",
  UsernameAttributes: ["email"],
  UsernameConfiguration: { CaseSensitive: true },
  AutoVerifiedAttributes: ["email"],
  Policies: { PasswordPolicy: { MinimumLength: 14, RequireUppercase: true, TemporaryPasswordValidityDays: 5 } },
  LambdaConfig: { PreSignUp: "arn:aws:lambda:us-east-1:123456789012:function:acme" },
  Schema: [
    { Name: "email", AttributeDataType: "String", Required: true, Mutable: true },
    { Name: "plan", AttributeDataType: "String", Mutable: true, StringAttributeConstraints: { MaxLength: "64" } },
    { Name: "level", AttributeDataType: "Number", Mutable: false },
  ],
};

const NAME_AND_ID_ALONE = { usernameAttributes: ["email"], autoVerifiedAttributes: ["email"] } as const;

test.each([
  ["with no more said than what Terraform would take away", {}],
  [
    "with everything stated as it is live",
    {
      usernameConfiguration: { caseSensitive: true },
      userPoolTier: "ESSENTIALS",
      passwordPolicy: {
        minimumLength: 14,
        requireUppercase: true,
        requireLowercase: false,
        requireNumbers: false,
        requireSymbols: false,
        temporaryPasswordValidityDays: 5,
      },
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
      adminCreateUserConfig: { allowAdminCreateUserOnly: false },
      verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
    },
  ],
] as const)("a pool made outside is taken over without a change, %s", async (_, stated) => {
  await withDeployment(await poolJson({}), async ({ workspace, emulator }) => {
    const { UserPool } = await call<{ UserPool: { Id: string } }>(emulator.url, "CreateUserPool", MADE_OUTSIDE, REGION);
    const settings = {
      ...NAME_AND_ID_ALONE,
      lambdaConfig: { preSignUp: MADE_OUTSIDE.LambdaConfig.PreSignUp },
      lambdaPermissions: false,
      schema: [
        { name: "email", attributeDataType: "String", required: true },
        {
          name: "plan",
          attributeDataType: "String",
          adopted: true,
          stringAttributeConstraints: { maxLength: 64 },
        },
        { name: "level", attributeDataType: "Number", mutable: false },
      ],
      ...stated,
    } as const;
    await workspace.write(
      await poolJson({ ...settings, importId: UserPool.Id }, { protection: "full", tags: undefined }),
    );
    const plan = await workspace.plan();
    expect([imports(plan), changes(plan)]).toEqual([["aws_cognito_user_pool.pool"], []]);
    expect(plan.text).toContain("1 to import, 0 to add, 0 to change, 0 to destroy");

    await workspace.apply();
    expect((await workspace.plan()).text).toContain("No changes.");
  });
});
