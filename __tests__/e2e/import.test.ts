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
] as const)("an existing pool is imported without a change, %s", async (_, stated) => {
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
      await poolJson({ ...settings, importId: UserPool.Id, adopted: true }, { protection: "full", tags: undefined }),
    );
    const plan = await workspace.plan();
    expect([imports(plan), changes(plan)]).toEqual([["aws_cognito_user_pool.pool"], []]);
    expect(plan.text).toContain("1 to import, 0 to add, 0 to change, 0 to destroy");

    await workspace.apply();
    expect((await workspace.plan()).text).toContain("No changes.");
  });
});

/** Old settings of all sorts, none of which the settings below name. */
const WITH_EVERYTHING = {
  PoolName: "acme",
  DeletionProtection: "ACTIVE",
  AliasAttributes: ["email"],
  AutoVerifiedAttributes: ["email"],
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  LambdaConfig: { PreTokenGeneration: "arn:aws:lambda:us-east-1:123456789012:function:token" },
  SmsAuthenticationMessage: "Acme: {####}",
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
  UserPoolAddOns: { AdvancedSecurityMode: "OFF" },
  UserPoolTags: { Team: "login" },
  VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" },
  Schema: [
    { Name: "custom:role", AttributeDataType: "String", Mutable: true },
    { Name: "level", AttributeDataType: "Number", Mutable: true, NumberAttributeConstraints: { MinValue: "1" } },
  ],
};

test.each([
  ["none of it", {}],
  [
    "what it can state of it",
    {
      lambdaConfig: { preTokenGeneration: WITH_EVERYTHING.LambdaConfig.PreTokenGeneration },
      userPoolAddOns: { advancedSecurityMode: "OFF" },
      deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: true },
      schema: [
        { name: "custom:custom:role", attributeDataType: "String", adopted: true, stringAttributeConstraints: {} },
        { name: "level", attributeDataType: "Number", adopted: true, numberAttributeConstraints: { minValue: 1 } },
      ],
    },
  ],
] as const)("an adopted pool with all kinds of settings stays unchanged if it states %s", async (_, stated) => {
  await withDeployment(await poolJson({}), async ({ workspace, emulator }) => {
    const { UserPool } = await call<{ UserPool: { Id: string } }>(
      emulator.url,
      "CreateUserPool",
      WITH_EVERYTHING,
      REGION,
    );
    const softwareToken = { SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: "OPTIONAL" };
    await call(emulator.url, "SetUserPoolMfaConfig", { UserPoolId: UserPool.Id, ...softwareToken }, REGION);
    const settings = { adopted: true, tags: WITH_EVERYTHING.UserPoolTags, ...stated };
    const json = (importId: object) => poolJson({ ...settings, ...importId }, { protection: "full", tags: undefined });
    await workspace.write(await json({ importId: UserPool.Id }));
    expect((await workspace.plan()).text).toContain("1 to import, 0 to add, 0 to change, 0 to destroy");
    const before = await call(emulator.url, "DescribeUserPool", { UserPoolId: UserPool.Id }, REGION);

    await workspace.apply();
    await workspace.write(await json({}));
    expect((await workspace.plan()).text).toContain("No changes.");
    expect(await call(emulator.url, "DescribeUserPool", { UserPoolId: UserPool.Id }, REGION)).toEqual(before);
  });
});

test("a group and a domain that state nothing else stay unchanged, with and without their import ids", async () => {
  await withDeployment(await poolJson({}), async ({ workspace, emulator }) => {
    const make = <T>(action: Parameters<typeof call>[1], input: object) => call<T>(emulator.url, action, input, REGION);
    const { UserPool } = await make<{ UserPool: { Id: string } }>("CreateUserPool", { PoolName: "acme" });
    const inPool = { UserPoolId: UserPool.Id };
    await make("CreateGroup", { ...inPool, GroupName: "admins", Description: "May do all", Precedence: 0 });
    await make("CreateGroup", { ...inPool, GroupName: "testers" });
    await make("CreateUserPoolDomain", { ...inPool, Domain: "acme-login", ManagedLoginVersion: 2 });
    const json = (ids: boolean) =>
      poolJson(
        {
          adopted: true,
          importId: ids ? UserPool.Id : undefined,
          domain: { prefix: "acme-login", adopted: true, importId: ids ? "acme-login" : undefined },
          groups: {
            admins: { adopted: true, importId: ids ? `${UserPool.Id}/admins` : undefined },
            testers: { adopted: true, importId: ids ? `${UserPool.Id}/testers` : undefined },
          },
        },
        { protection: "full", tags: undefined },
      );
    await workspace.write(await json(true));
    const plan = await workspace.plan();
    // `protection: "full"` turns on the deletion protection.
    expect([imports(plan).length, changes(plan)]).toEqual([4, ["update aws_cognito_user_pool.pool"]]);
    await workspace.apply();
    await workspace.write(await json(false));
    expect((await workspace.plan()).text).toContain("No changes.");
  });
});
