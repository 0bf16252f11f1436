import { X509Certificate } from "node:crypto";
import { type StructureShape, shapeNamed } from "../../../tools/aws-model";
import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();
const lambda = "arn:aws:lambda:us-east-1:123456789012:function:hook";

test("a pool with only a name has AWS's defaults", async () => {
  expect(await live(await pool())).toMatchObject({
    Name: "users",
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
    },
    DeletionProtection: "INACTIVE",
    UserPoolTier: "ESSENTIALS",
    MfaConfiguration: "OFF",
    EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Priority: 1, Name: "verified_email" },
        { Priority: 2, Name: "verified_phone_number" },
      ],
    },
    VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
    LambdaConfig: {},
    UserPoolTags: {},
  });
});

test("dates are Unix seconds", async () => {
  const { CreationDate } = await live(await pool());
  expect(Math.abs(CreationDate - Date.now() / 1000)).toBeLessThan(60);
});

test("a password policy is replaced as a whole: what it leaves out is off", async () => {
  const id = await pool({ Policies: { PasswordPolicy: { MinimumLength: 12, TemporaryPasswordValidityDays: 0 } } });
  expect((await live(id)).Policies.PasswordPolicy).toEqual({
    MinimumLength: 12,
    RequireUppercase: false,
    RequireLowercase: false,
    RequireNumbers: false,
    RequireSymbols: false,
    TemporaryPasswordValidityDays: 7,
  });
});

test("an update clears triggers, add-ons, devices, verification and the SMS text if it leaves them out", async () => {
  const id = await pool({
    UserPoolTier: "PLUS",
    LambdaConfig: { PreSignUp: lambda },
    UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" },
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
    AutoVerifiedAttributes: ["email"],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    SmsAuthenticationMessage: "code {####}",
  });
  expect((await live(id)).DeviceConfiguration).toEqual({
    ChallengeRequiredOnNewDevice: true,
    DeviceOnlyRememberedOnUserPrompt: false,
  });
  await send("UpdateUserPool", { UserPoolId: id });
  const after = await live(id);
  expect(after.LambdaConfig).toEqual({});
  for (const gone of [
    "UserPoolAddOns",
    "DeviceConfiguration",
    "AutoVerifiedAttributes",
    "UserAttributeUpdateSettings",
    "SmsAuthenticationMessage",
  ]) {
    expect(after).not.toHaveProperty(gone);
  }
});

test("an update keeps policies, recovery, tier, invitation, messages, SMS and protection that it leaves out", async () => {
  const kept = {
    Policies: {
      PasswordPolicy: { MinimumLength: 12 },
      SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
    },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "admin_only" }] },
    UserPoolTier: "PLUS",
    DeletionProtection: "ACTIVE",
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    EmailVerificationMessage: "code {####}",
    SmsConfiguration: { SnsCallerArn: "arn:aws:iam::123456789012:role/sms", ExternalId: "x" },
  };
  const id = await pool(kept);
  await send("UpdateUserPool", { UserPoolId: id });
  expect(await live(id)).toMatchObject(kept);
});

test("every argument of a new pool is described", async () => {
  const role = "arn:aws:iam::123456789012:role/sms";
  const said = {
    PoolName: "users",
    Policies: { PasswordPolicy: { MinimumLength: 12 } },
    DeletionProtection: "ACTIVE",
    LambdaConfig: { InboundFederation: { LambdaArn: lambda, LambdaVersion: "V1_0" } },
    AutoVerifiedAttributes: ["email"],
    AliasAttributes: ["email"],
    SmsVerificationMessage: "code {####}",
    EmailVerificationMessage: "code {####}",
    EmailVerificationSubject: "code",
    VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
    SmsAuthenticationMessage: "code {####}",
    MfaConfiguration: "OFF",
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
    EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT", ReplyToEmailAddress: "a@a.example" },
    SmsConfiguration: { EumsSms: { CallerArn: role, OriginationIdentity: "sender", Region: "us-east-1" } },
    UserPoolTags: { a: "1" },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    Schema: [{ Name: "tenant", AttributeDataType: "String" }],
    UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" },
    UsernameConfiguration: { CaseSensitive: false },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "admin_only" }] },
    UserPoolTier: "PLUS",
    KeyConfiguration: { KeyType: "AWS_OWNED_KEY" },
    IssuerConfiguration: { Type: "UPDATED" },
  };
  const request = shapeNamed("CreateUserPoolRequest") as StructureShape;
  const eitherOr = ["UsernameAttributes"];
  expect(Object.keys(request.members).filter((name) => !(name in said) && !eitherOr.includes(name))).toEqual([]);
  const { PoolName, Schema, ...same } = said;
  expect(await live(await pool(said))).toMatchObject({ Name: PoolName, ...same });
});

test("verification texts are kept in both of their places", async () => {
  const id = await pool({ EmailVerificationMessage: "a {####}", SmsVerificationMessage: "a {####}" });
  expect((await live(id)).VerificationMessageTemplate).toEqual({
    DefaultEmailOption: "CONFIRM_WITH_CODE",
    EmailMessage: "a {####}",
    SmsMessage: "a {####}",
  });
  await send("UpdateUserPool", { UserPoolId: id, VerificationMessageTemplate: { EmailMessage: "b {####}" } });
  expect(await live(id)).toMatchObject({ EmailVerificationMessage: "b {####}", SmsVerificationMessage: "a {####}" });
});

test("the token trigger is kept under its old and new name", async () => {
  const id = await pool({ LambdaConfig: { PreTokenGeneration: lambda } });
  expect((await live(id)).LambdaConfig).toEqual({
    PreTokenGeneration: lambda,
    PreTokenGenerationConfig: { LambdaArn: lambda, LambdaVersion: "V1_0" },
  });
});

test("a protected pool cannot be deleted until the protection is off", async () => {
  const UserPoolId = await pool({ DeletionProtection: "ACTIVE" });
  expect(await refusal("DeleteUserPool", { UserPoolId })).toBe(
    "InvalidParameterException: The user pool cannot be deleted because deletion protection is activated. Deletion " +
      "protection must be inactivated first.",
  );
  await send("UpdateUserPool", { UserPoolId, DeletionProtection: "INACTIVE" });
  await send("DeleteUserPool", { UserPoolId });
  expect(await refusal("DescribeUserPool", { UserPoolId })).toBe(
    `ResourceNotFoundException: User pool ${UserPoolId} does not exist.`,
  );
});

test("an update that leaves out both clears auto verification and verification before update together", async () => {
  const id = await pool({
    AutoVerifiedAttributes: ["email"],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
  });
  await send("UpdateUserPool", { UserPoolId: id, DeletionProtection: "ACTIVE" });
  const after = await live(id);
  expect(after.DeletionProtection).toBe("ACTIVE");
  expect(after).not.toHaveProperty("UserAttributeUpdateSettings");
  expect(after).not.toHaveProperty("AutoVerifiedAttributes");
});

test("a pool has a signing certificate", async () => {
  const { Certificate } = await send("GetSigningCertificate", { UserPoolId: await pool() });
  expect(new X509Certificate(Buffer.from(Certificate, "base64")).subject).toBe("CN=emulated user pool");
  expect(await refusal("GetSigningCertificate", { UserPoolId: "us-east-1_none" })).toMatch(/^ResourceNotFound/);
});

test("pools are listed page by page", async () => {
  await pool();
  await pool();
  const first = await send("ListUserPools", { MaxResults: 1 });
  const second = await send("ListUserPools", { MaxResults: 1, NextToken: first.NextToken });
  expect(first.UserPools[0].Id).not.toBe(second.UserPools[0].Id);
});
