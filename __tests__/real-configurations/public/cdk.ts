import type { CustomClient } from "../../../lib/resources/clients/kinds";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { from, type RealConfiguration } from "../configuration";

const FOLDER = "packages/@aws-cdk-testing/framework-integ/test/aws-cognito/test";

/** What the CDK says where the app does not. */
function pool(settings: Partial<CognitoUserPoolSettings> = {}): Partial<CognitoUserPoolSettings> {
  const code = "The verification code to your new account is {####}";
  return {
    name: "MyUserPool",
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "verified_phone_number", priority: 1 },
        { name: "verified_email", priority: 2 },
      ],
    },
    verificationMessageTemplate: {
      defaultEmailOption: "CONFIRM_WITH_CODE",
      emailMessage: code,
      emailSubject: "Verify your new account",
      smsMessage: code,
    },
    ...settings,
  };
}

function client(settings: Partial<CustomClient> = {}, others: readonly string[] = []): CustomClient {
  return {
    kind: "custom",
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: ["implicit", "code"],
    allowedOauthScopes: ["profile", "phone", "email", "openid", "aws.cognito.signin.user.admin"],
    callbackUrls: ["https://example.com"],
    supportedIdentityProviders: [...others, "COGNITO"],
    ...settings,
  } as CustomClient;
}

function accepted(test: string, settings: Partial<CognitoUserPoolSettings>): RealConfiguration {
  return from("aws/aws-cdk", `${FOLDER}/integ.${test}.ts`).accepted("", settings);
}

const sms = { externalId: "integuserpoolmyuserpoolDA38443C", snsCallerArn: "${aws_iam_role.sms.arn}" };
const lambda = (name: string) => `\${aws_lambda_function.${name}.arn}`;

/** Deployed by the CDK's own integration tests. */
export const cdk: readonly RealConfiguration[] = [
  accepted("user-pool-client-basic", pool({ clients: { client: client() } })),
  accepted("user-pool-client-secret", pool({ clients: { client: client({ generateSecret: true }) } })),
  accepted(
    "user-pool-client-enable-propagate-additional-data",
    pool({ clients: { client: client({ generateSecret: true, enablePropagateAdditionalUserContextData: true }) } }),
  ),
  accepted(
    "user-pool-client-default-redirect-uri",
    pool({
      clients: {
        client: client({
          defaultRedirectUri: "https://aaa.example.com",
          callbackUrls: ["https://aaa.example.com", "https://bbb.example.com", "https://ccc.example.com"],
        }),
      },
    }),
  ),
  accepted(
    "user-pool-client-explicit-props",
    pool({
      schema: [
        { name: "attribute_one", attributeDataType: "String", mutable: false },
        { name: "attribute_two", attributeDataType: "String", mutable: false },
      ],
      clients: {
        client: client({
          name: "myuserpoolclient",
          explicitAuthFlows: [
            "ALLOW_USER_PASSWORD_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            "ALLOW_CUSTOM_AUTH",
            "ALLOW_USER_SRP_AUTH",
            "ALLOW_USER_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
          ],
          generateSecret: true,
          callbackUrls: ["https://redirect-here.myapp.com"],
          preventUserExistenceErrors: "ENABLED",
          authSessionValidity: "3m",
          writeAttributes: [
            "address birthdate email family_name gender given_name locale middle_name name nickname phone_number",
            "picture preferred_username profile updated_at website zoneinfo custom:attribute_one custom:attribute_two",
          ].flatMap((names) => names.split(" ")),
        }),
      },
    }),
  ),
  accepted(
    "user-pool-client-analytics",
    pool({
      clients: {
        client: client({
          generateSecret: true,
          analyticsConfiguration: { applicationArn: "${aws_pinpoint_app.app.arn}" },
        }),
      },
    }),
  ),
  accepted(
    "user-pool-custom-sender",
    pool({
      adminCreateUserConfig: { allowAdminCreateUserOnly: false },
      usernameAttributes: ["email"],
      autoVerifiedAttributes: ["email"],
      lambdaConfig: { kmsKeyId: "${aws_kms_key.key.arn}", customEmailSender: { lambdaArn: lambda("email") } },
      clients: { client: client({ explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] }) },
    }),
  ),
  accepted(
    "user-pool-domain-managed-login",
    pool({ domain: { prefix: "cdk-integ-user-pool-domain", managedLoginVersion: 2 } }),
  ),
  accepted(
    "user-pool-domain-signinurl",
    pool({ domain: { prefix: "cdk-integ-user-pool-domain" }, clients: { client: client() } }),
  ),
  accepted(
    "user-pool-explicit-props",
    pool({
      userPoolTier: "PLUS",
      userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
      adminCreateUserConfig: {
        allowAdminCreateUserOnly: false,
        inviteMessageTemplate: {
          emailMessage: "invitation email body from the integ test for {username}. Temp password is {####}.",
          emailSubject: "invitation email subject from the integ test",
          smsMessage: "invitation sms message from the integ test for {username}. Temp password is {####}.",
        },
      },
      aliasAttributes: ["email"],
      autoVerifiedAttributes: ["email", "phone_number"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email", "phone_number"] },
      schema: [
        { name: "name", attributeDataType: "String", mutable: true, required: true },
        { name: "email", attributeDataType: "String", mutable: true, required: true },
        { name: "some-string-attr", attributeDataType: "String", mutable: false },
        {
          name: "another-string-attr",
          attributeDataType: "String",
          mutable: false,
          stringAttributeConstraints: { minLength: 4, maxLength: 100 },
        },
        { name: "some-number-attr", attributeDataType: "Number", mutable: false },
        {
          name: "another-number-attr",
          attributeDataType: "Number",
          mutable: false,
          numberAttributeConstraints: { minValue: 10, maxValue: 50 },
        },
        { name: "some-boolean-attr", attributeDataType: "Boolean", mutable: false },
        { name: "some-datetime-attr", attributeDataType: "DateTime", mutable: false },
      ],
      mfaConfiguration: "OFF",
      passwordPolicy: { minimumLength: 12, temporaryPasswordValidityDays: 10 },
      smsConfiguration: { ...sms, snsRegion: "us-east-1" },
      lambdaConfig: {
        createAuthChallenge: lambda("createAuthChallenge"),
        customMessage: lambda("customMessage"),
        defineAuthChallenge: lambda("defineAuthChallenge"),
        postAuthentication: lambda("postAuthentication"),
        preSignUp: lambda("preSignUp"),
        preTokenGeneration: lambda("preTokenGeneration"),
        userMigration: lambda("userMigration"),
        verifyAuthChallengeResponse: lambda("verifyAuthChallengeResponse"),
      },
      domain: { prefix: "cdkintegrationtestuserpoolexplicitprops" },
    }),
  ),
  accepted("user-pool-feature-plans", pool({ userPoolTier: "LITE" })),
  accepted(
    "user-pool-group",
    pool({
      groups: {
        "test-group": { description: "My user pool group", precedence: 0, roleArn: "${aws_iam_role.role.arn}" },
        "another-group": { precedence: 1 },
      },
    }),
  ),
  accepted(
    "user-pool-link-custom-placeholder",
    pool({
      verificationMessageTemplate: {
        defaultEmailOption: "CONFIRM_WITH_LINK",
        emailMessageByLink: "You have been invited to join our awesome app! {##Click here to verify your email##}",
        emailSubjectByLink: "Invite to join our awesome app!",
      },
    }),
  ),
  accepted("user-pool-password-history-size", pool({ passwordPolicy: { minimumLength: 8, passwordHistorySize: 3 } })),
  accepted(
    "user-pool-passwordless",
    pool({
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] },
      webAuthnConfiguration: { relyingPartyId: "example.com", userVerification: "required" },
    }),
  ),
  accepted(
    "user-pool-pre-token-generation-v2",
    pool({
      userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
      lambdaConfig: { preTokenGenerationConfig: { lambdaArn: lambda("preTokenGeneration"), lambdaVersion: "V2_0" } },
      clients: { client: client({ explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] }) },
    }),
  ),
  accepted(
    "user-pool-resource-server",
    pool({
      resourceServers: { users: { scopes: { read: "read only" } } },
      clients: {
        client: client({
          name: "users-app",
          generateSecret: true,
          allowedOauthFlows: ["client_credentials"],
          allowedOauthScopes: ["users/read"],
          callbackUrls: [],
        }),
      },
    }),
  ),
  accepted(
    "user-pool-threat-protection",
    pool({
      userPoolTier: "PLUS",
      userPoolAddOns: { advancedSecurityMode: "OFF", advancedSecurityAdditionalFlows: { customAuthMode: "ENFORCED" } },
    }),
  ),
  accepted("user-pool-tags", pool({ tags: { Name: "MyUserPool" } })),
];
export { accepted as deployedByCdk, client as cdkClient, pool as cdkPool, sms as cdkSms };
