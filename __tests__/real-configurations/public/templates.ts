import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { from, type RealConfiguration } from "../configuration";

const EMAIL_RECOVERY = { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } as const;

/** What Amplify (generation 2) makes of `defineAuth({ loginWith: { email: true } })`. */
function amplify(settings: Partial<CognitoUserPoolSettings> = {}): Partial<CognitoUserPoolSettings> {
  return {
    name: "amplifyAuthUserPool",
    usernameAttributes: ["email"],
    usernameConfiguration: { caseSensitive: false },
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    accountRecoverySetting: EMAIL_RECOVERY,
    adminCreateUserConfig: { allowAdminCreateUserOnly: false },
    passwordPolicy: { minimumLength: 8, temporaryPasswordValidityDays: 7 },
    schema: [{ name: "email", attributeDataType: "String", mutable: true, required: true }],
    verificationMessageTemplate: {
      defaultEmailOption: "CONFIRM_WITH_CODE",
      emailMessage: "The verification code to your new account is {####}",
      emailSubject: "Verify your new account",
      smsMessage: "The verification code to your new account is {####}",
    },
    tags: { "amplify:deployment-type": "branch", "amplify:friendly-name": "amplifyAuth" },
    clients: { app: amplifyClient() },
    ...settings,
  };
}

function amplifyClient(providers: readonly string[] = [], callbackUrls: readonly string[] = ["https://example.com"]) {
  return {
    kind: "custom",
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: ["code"],
    allowedOauthScopes: ["profile", "phone", "email", "openid", "aws.cognito.signin.user.admin"],
    callbackUrls,
    logoutUrls: callbackUrls,
    explicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    preventUserExistenceErrors: "ENABLED",
    supportedIdentityProviders: ["COGNITO", ...providers],
  } as const;
}

const google = (scopes: readonly string[]) =>
  ({
    type: "Google",
    clientId: "${data.aws_ssm_parameter.google_client_id.value}",
    clientSecret: { fromSsmParameter: "/amplify/app/GOOGLE_CLIENT_SECRET" },
    authorizeScopes: scopes,
    attributeMapping: { email: "email" },
  }) as const;

/** CloudFormation, Serverless, SAM and Amplify. */
export const templates: readonly RealConfiguration[] = [
  from("sega057/sentra-backend", "src/resources/cognito-pools.ts").accepted("", {
    name: "sentra-cognito-dev",
    aliasAttributes: ["preferred_username"],
    autoVerifiedAttributes: ["email"],
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_LINK" },
    mfaConfiguration: "OFF",
    passwordPolicy: { minimumLength: 6 },
    clients: { client: { kind: "custom" } },
    domain: { prefix: "sentra" },
  }),
  from("rubentrancoso/aws-cognito-idp-userpool-domain", "README.md").accepted("MyUserpool", {
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: true,
      inviteMessageTemplate: {
        emailMessage: "Your username is {username} and temporary password is {####}.  ",
        emailSubject: "Your temporary password",
        smsMessage: "Your username is {username} and temporary password is {####}.",
      },
    },
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    emailConfiguration: { replyToEmailAddress: "donotreply@domain.tld" },
    emailVerificationMessage: "Your verification code is {####}.",
    emailVerificationSubject: "Your verification code",
    mfaConfiguration: "OFF",
    passwordPolicy: { minimumLength: 8, requireSymbols: false },
    clients: { client: { kind: "custom", generateSecret: true } },
  }),
  from("FelipeCarillo/boring-neighbor", "iac/iac/cognito_stack.py").accepted("", {
    name: "my_user_pool",
    adminCreateUserConfig: { allowAdminCreateUserOnly: false },
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    schema: [{ name: "email", attributeDataType: "String", mutable: true, required: true }],
    passwordPolicy: { minimumLength: 8 },
    accountRecoverySetting: EMAIL_RECOVERY,
  }),
  from("hellstock/aws-multi-region", "infrastructure/hush_cognito_stack.py").accepted("", {
    name: "HushUserPool",
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    schema: [{ name: "email", attributeDataType: "String", mutable: true, required: true }],
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "verified_phone_number", priority: 1 },
        { name: "verified_email", priority: 2 },
      ],
    },
  }),
  from("bLittle1996/pester-me", "cdk/lib/cdk-stack.ts").accepted("", {
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    accountRecoverySetting: EMAIL_RECOVERY,
    usernameConfiguration: { caseSensitive: false },
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
  }),
  from("maciejGolebio/aws-crud-lambda", "infrastructure/cognito/user_pool.py").accepted("", {
    clients: {
      client: { kind: "custom", explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"] },
    },
  }),
  from("pollyrolly/prompt-logger", "amplify/auth/resource.ts").accepted(
    "",
    amplify({ verificationMessageTemplate: { emailSubject: "Welcome! Verify your email!" } }),
  ),
  from("yomomaki/trial-next-amplify", "amplify/auth/resource.ts").accepted(
    "",
    amplify({
      schema: [
        { name: "email", attributeDataType: "String", mutable: true, required: true },
        { name: "preferred_username", attributeDataType: "String", mutable: true, required: false },
      ],
      clients: { app: amplifyClient([], ["http://localhost:3000/login", "https://mywebsite.com/login"]) },
    }),
  ),
  from("ronaldolimacloud/amplify-cognito-template", "amplify/auth/resource.ts").accepted(
    "",
    amplify({
      schema: ["email", "given_name", "family_name"].map(
        (name) => ({ name, attributeDataType: "String", mutable: true, required: true }) as const,
      ),
      identityProviders: {
        google: {
          ...google(["profile"]),
          attributeMapping: { email: "email", given_name: "given_name", family_name: "family_name" },
        },
      },
      domain: { prefix: "amplifycognitotemplate" },
      clients: { app: amplifyClient(["Google"], ["amplifycognitotemplate://callback/"]) },
    }),
  ),
  from("aws-amplify/docs", "https://docs.amplify.aws/react/build-a-backend/auth/concepts/passwordless/").accepted(
    "passwordless",
    amplify({
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] },
      webAuthnConfiguration: { relyingPartyId: "main.d1a2b3c4d5e6f7.amplifyapp.com", userVerification: "required" },
      clients: { app: { ...amplifyClient(), explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH"] } },
    }),
  ),
  from(
    "aws-amplify/docs",
    "https://docs.amplify.aws/react/build-a-backend/auth/concepts/multi-factor-authentication/",
  ).accepted(
    "TOTP and SMS",
    amplify({
      mfaConfiguration: "OPTIONAL",
      softwareTokenMfaConfiguration: { enabled: true },
      smsConfiguration: {
        externalId: "amplifyAuthUserPoolsmsRole",
        snsCallerArn: "${aws_iam_role.sms.arn}",
        snsRegion: "us-east-1",
      },
    }),
  ),
];
