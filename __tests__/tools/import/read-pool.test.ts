import type { GetUserPoolMfaConfigResponse, UserPoolType } from "../../../lib/aws-facts/cognito-api";
import type { Description } from "../../../tools/import/description";
import type { PartReader } from "../../../tools/import/part";
import { readPool } from "../../../tools/import/read-pool";
import { described } from "./description";

const ID = "us-west-2_abc123";
const arn = (service: string, resource: string) => `arn:aws:${service}:us-west-2:111111111111:${resource}`;

/** A pool with something of everything, in AWS's own JSON. */
const pool: UserPoolType = {
  Id: ID,
  Name: "legacy",
  Arn: arn("cognito-idp", `userpool/${ID}`),
  Status: "Enabled",
  EstimatedNumberOfUsers: 12_000,
  Domain: "legacy",
  Policies: {
    PasswordPolicy: {
      MinimumLength: 10,
      RequireLowercase: true,
      RequireNumbers: true,
      TemporaryPasswordValidityDays: 3,
    },
    SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
  },
  DeletionProtection: "INACTIVE",
  LambdaConfig: { PreSignUp: arn("lambda", "function:check") },
  SchemaAttributes: [
    {
      Name: "custom:tenant",
      AttributeDataType: "String",
      DeveloperOnlyAttribute: false,
      Mutable: false,
      Required: false,
      StringAttributeConstraints: {},
    },
    {
      Name: "nickname",
      AttributeDataType: "String",
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" },
    },
  ],
  AutoVerifiedAttributes: ["email"],
  UsernameAttributes: ["email"],
  UsernameConfiguration: { CaseSensitive: false },
  SmsVerificationMessage: "Code {####}",
  EmailVerificationMessage: "Code {####}",
  EmailVerificationSubject: "Code",
  VerificationMessageTemplate: {
    SmsMessage: "Code {####}",
    EmailMessage: "Code {####}",
    EmailSubject: "Code",
    DefaultEmailOption: "CONFIRM_WITH_CODE",
  },
  SmsAuthenticationMessage: "MFA ${code} {####}",
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
  MfaConfiguration: "OPTIONAL",
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
  SmsConfiguration: { SnsCallerArn: "arn:aws:iam::111111111111:role/sms", ExternalId: "acme", SnsRegion: "us-west-2" },
  UserPoolTags: { Team: "login" },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 3 },
  UserPoolAddOns: { AdvancedSecurityMode: "OFF" },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
  UserPoolTier: "ESSENTIALS",
  KeyConfiguration: { KeyType: "AWS_OWNED_KEY" },
};
const mfa: GetUserPoolMfaConfigResponse = {
  MfaConfiguration: "OPTIONAL",
  SmsMfaConfiguration: { SmsAuthenticationMessage: "MFA ${code} {####}", SmsConfiguration: pool.SmsConfiguration },
  SoftwareTokenMfaConfiguration: { Enabled: true },
  WebAuthnConfiguration: {
    RelyingPartyId: "acme.com",
    UserVerification: "preferred",
    FactorConfiguration: "SINGLE_FACTOR",
  },
};

test("a whole pool is read without a remark", () => {
  expect(readPool(described({ pool, mfa }), [])).toEqual({
    userPool: {
      importId: ID,
      adopted: true,
      name: "legacy",
      tags: { Team: "login" },
      deletionProtection: "INACTIVE",
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
      userPoolTier: "ESSENTIALS",
      userPoolAddOns: { advancedSecurityMode: "OFF" },
      passwordPolicy: {
        minimumLength: 10,
        requireLowercase: true,
        requireUppercase: false,
        requireNumbers: true,
        requireSymbols: false,
        passwordHistorySize: 0,
        temporaryPasswordValidityDays: 3,
      },
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
      adminCreateUserConfig: { allowAdminCreateUserOnly: false },
      autoVerifiedAttributes: ["email"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [] },
      verificationMessageTemplate: {
        defaultEmailOption: "CONFIRM_WITH_CODE",
        emailMessage: "Code {####}",
        emailSubject: "Code",
        smsMessage: "Code {####}",
      },
      mfaConfiguration: "OPTIONAL",
      softwareTokenMfaConfiguration: { enabled: true },
      smsAuthenticationMessage: "MFA ${code} {####}",
      webAuthnConfiguration: { relyingPartyId: "acme.com", userVerification: "preferred" },
      smsConfiguration: {
        externalId: "acme",
        snsCallerArn: "arn:aws:iam::111111111111:role/sms",
        snsRegion: "us-west-2",
      },
      emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" },
      lambdaConfig: { preSignUp: arn("lambda", "function:check") },
      deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: true },
      schema: [
        {
          name: "tenant",
          attributeDataType: "String",
          mutable: false,
          required: false,
          developerOnlyAttribute: false,
          adopted: true,
          stringAttributeConstraints: {},
        },
      ],
    },
    remarks: [],
    variables: {},
  });
});

const remarksOn = (given: Partial<UserPoolType>, otherMfa: GetUserPoolMfaConfigResponse = {}) =>
  readPool(described({ pool: { ...pool, ...given }, mfa: { ...mfa, ...otherMfa } }), []).remarks.map(
    ({ kind, source }) => `${kind}: ${source}`,
  );

test.each<[string, Partial<UserPoolType>, GetUserPoolMfaConfigResponse, readonly string[]]>([
  [
    "a CloudFormation stack owns it too",
    { UserPoolTags: { "aws:cloudformation:stack-name": "acme", "aws:cloudformation:stack-id": "1", Team: "login" } },
    {},
    ["other-owner: DescribeUserPool UserPoolTags.aws:cloudformation:stack-name"],
  ],
  [
    "AWS tags it",
    { UserPoolTags: { "aws:createdBy": "somebody" } },
    {},
    ["left-out: DescribeUserPool UserPoolTags.aws:createdBy"],
  ],
  [
    "half of its invitation is there",
    { AdminCreateUserConfig: { InviteMessageTemplate: { EmailSubject: "Hi" } } },
    {},
    ["wanted: DescribeUserPool AdminCreateUserConfig.InviteMessageTemplate"],
  ],
  [
    "a text differs from its other name",
    { SmsVerificationMessage: "Other {####}" },
    {},
    ["lost: DescribeUserPool SmsVerificationMessage"],
  ],
  [
    "SMS is no factor of its MFA",
    {},
    { SmsMfaConfiguration: undefined },
    ["lost: GetUserPoolMfaConfig SmsMfaConfiguration"],
  ],
  [
    "its tokens have another issuer",
    { IssuerConfiguration: { Type: "UPDATED" } },
    {},
    ["lost: DescribeUserPool IssuerConfiguration", "left-out: DescribeUserPool IssuerConfiguration.Type"],
  ],
  ["the two calls disagree on MFA", { MfaConfiguration: "ON" }, {}, ["left-out: DescribeUserPool MfaConfiguration"]],
  [
    "invitations are valid for longer than temporary passwords",
    { AdminCreateUserConfig: { UnusedAccountValidityDays: 30 } },
    {},
    ["lost: DescribeUserPool AdminCreateUserConfig.UnusedAccountValidityDays"],
  ],
])("a remark says that %s", (_, given, otherMfa, expected) => {
  expect(remarksOn(given, otherMfa)).toEqual(expected);
});

test("SMS has no remark if MFA is off or SMS is a factor", () => {
  expect(remarksOn({ MfaConfiguration: "OFF" }, { MfaConfiguration: "OFF", SmsMfaConfiguration: undefined })).toEqual(
    [],
  );
  expect(remarksOn({})).toEqual([]);
});

test("live text that looks like an expression stays a string", () => {
  const { userPool } = readPool(described({ pool: { ...pool, SmsAuthenticationMessage: '${upper("{####}")}' } }));
  expect(userPool.smsAuthenticationMessage).toBe('${"\\u0024{upper(\\"{####}\\")}"}');
});

describe("a resource of the pool", () => {
  const given: Partial<Description> = { groups: [{ GroupName: "admins" }], webAclArn: arn("wafv2", "webacl") };
  const groups: PartReader = {
    reads: ["groups"],
    read: ({ groups }) => ({
      settings: { groups: Object.fromEntries(groups.map(({ GroupName = "" }) => [GroupName, { adopted: true }])) },
      remarks: [{ kind: "left-out", path: "userPool.groups.admins", source: "GetGroup", message: "Seen." }],
      variables: { secret: "A secret." },
    }),
  };

  test("is read by its part, and merged", () => {
    const { userPool, remarks, variables } = readPool(described(given), [groups]);
    expect(userPool).toMatchObject({ name: "legacy", groups: { admins: { adopted: true } } });
    expect(variables).toEqual({ secret: "A secret." });
    expect(remarks.map(({ source }) => source)).toEqual(["webAclArn", "GetGroup"]);
  });

  test("is a remark if no part reads it", () => {
    expect(readPool(described(given), []).remarks).toMatchObject([
      { kind: "unknown", source: "groups" },
      { kind: "unknown", source: "webAclArn" },
    ]);
  });
});

test("is a remark if Terraform has no resource for it, or AWS did not return it", () => {
  const notRead = [{ action: "cognito-idp:GetGroup", what: "the group admins", code: "AccessDeniedException" }];
  const elsewhere = { terms: ["terms-of-use"], replicas: ["eu-west-1"], secondSecrets: { "1a2b": 2 } };
  expect(
    readPool(described({ elsewhere, notRead }), []).remarks.map(({ kind, source, message }) => [kind, source, message]),
  ).toEqual([
    ["left-out", "ListTerms", expect.stringContaining("terms-of-use")],
    ["left-out", "ListUserPoolClientSecrets", expect.stringContaining("1a2b has 2 secrets")],
    ["left-out", "ListUserPoolReplicas", expect.stringContaining("eu-west-1")],
    ["left-out", "cognito-idp:GetGroup", expect.stringMatching(/AccessDeniedException.*the group admins/)],
  ]);
});

test("a pool without a name cannot be read", () => {
  expect(() => readPool(described({ pool: { Id: ID } }))).toThrow(
    "DescribeUserPool of us-west-2_abc123 answers no name",
  );
});
