import { from, type RealConfiguration } from "../configuration";

const EMAIL_OR_PHONE = {
  recoveryMechanism: [
    { name: "verified_email", priority: 1 },
    { name: "verified_phone_number", priority: 2 },
  ],
} as const;

/** What the console of AWS writes since 2024, when nothing is changed in it. */
const byDefault = {
  accountRecoverySetting: EMAIL_OR_PHONE,
  adminCreateUserConfig: { allowAdminCreateUserOnly: false },
  autoVerifiedAttributes: ["email"],
  emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" },
  mfaConfiguration: "OFF",
  passwordPolicy: {
    minimumLength: 8,
    passwordHistorySize: 0,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: true,
    requireUppercase: true,
    temporaryPasswordValidityDays: 7,
  },
  signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
  userPoolTier: "ESSENTIALS",
  usernameConfiguration: { caseSensitive: false },
  verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
} as const;

const clientByDefault = {
  kind: "custom",
  accessTokenValidity: "60m",
  allowedOauthFlows: ["code"],
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthScopes: ["email", "openid", "phone"],
  authSessionValidity: "3m",
  enablePropagateAdditionalUserContextData: false,
  enableTokenRevocation: true,
  explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_USER_SRP_AUTH"],
  idTokenValidity: "60m",
  preventUserExistenceErrors: "ENABLED",
  refreshTokenValidity: "5d",
  supportedIdentityProviders: ["COGNITO"],
} as const;

function standard(name: string) {
  return {
    name,
    attributeDataType: "String",
    developerOnlyAttribute: false,
    mutable: true,
    required: true,
    stringAttributeConstraints: { minLength: 0, maxLength: 2048 },
  } as const;
}

const PLANB = "migyoeng/planb-terraform";
const planb = from(PLANB, "generated/aws/cognito/cognito_user_pool.tf");
const planbClients = from(PLANB, "generated/aws/cognito/cognito_user_pool_client.tf");
const page = "https://dwreytuh5uwv5.cloudfront.net/test_main.html";

/** Made in the console, then kept in Terraform. */
export const consolePools: readonly RealConfiguration[] = [
  from("mateusbrodrigues/terraform-imageapi", "generated/aws/cognito/cognito_user_pool.tf").accepted(
    "photo-app-users, LITE with PASSWORD",
    {
      ...byDefault,
      name: "photo-app-users",
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      mfaConfiguration: "ON",
      schema: [standard("email")],
      softwareTokenMfaConfiguration: { enabled: true },
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      userPoolTier: "LITE",
      usernameAttributes: ["email"],
    },
    { protection: "full" },
  ),
  planb.accepted(
    "User pool - ak0udl",
    {
      ...byDefault,
      name: "User pool - ak0udl",
      passwordPolicy: { ...byDefault.passwordPolicy, requireUppercase: false },
      schema: [standard("email")],
    },
    { region: "ap-northeast-2", protection: "full" },
  ),
  planb.accepted(
    "User pool - u8og6, an attribute of its own",
    {
      ...byDefault,
      name: "User pool - u8og6",
      schema: [
        standard("email"),
        standard("name"),
        standard("phone_number"),
        {
          name: "favorite_team",
          attributeDataType: "String",
          stringAttributeConstraints: { minLength: "1", maxLength: "50" },
        },
      ],
      usernameAttributes: ["email"],
    },
    { region: "ap-northeast-2", protection: "full" },
  ),
  planb.accepted(
    "User pool - lrmgzt, attributes without constraints, SMS from Tokyo",
    {
      ...byDefault,
      name: "User pool - lrmgzt",
      schema: [
        standard("email"),
        { name: "date_joined", attributeDataType: "String", mutable: true },
        { name: "team", attributeDataType: "String", mutable: true },
      ],
      smsConfiguration: {
        externalId: "455f12a7-77f3-4828-b2d3-aa280302a0ce",
        snsCallerArn: "arn:aws:iam::123456789012:role/service-role/CognitoIdpSNSServiceRole",
        snsRegion: "ap-northeast-1",
      },
    },
    { region: "ap-northeast-2", protection: "full" },
  ),
  planbClients.accepted(
    "dugout-users and the others",
    {
      ...byDefault,
      schema: [standard("birthdate"), standard("email"), standard("name"), standard("phone_number")],
      domain: { prefix: "dugout-users" },
      clients: {
        test: { ...clientByDefault, name: "250822_test", callbackUrls: ["http://localhost:8000/event/"] },
        spa: {
          name: "My SPA app - ak0udl",
          ...clientByDefault,
          accessTokenValidity: "1d",
          idTokenValidity: "1d",
          authSessionValidity: "5m",
          allowedOauthScopes: ["email", "openid", "profile"],
          callbackUrls: ["https://d3fkb31k7s3zg4.cloudfront.net/test_test2.html"],
          logoutUrls: ["https://d3fkb31k7s3zg4.cloudfront.net/test_test2.html"],
          refreshTokenRotation: { feature: "DISABLED" },
        },
        "dugout-users-public_client": {
          ...clientByDefault,
          allowedOauthScopes: ["aws.cognito.signin.user.admin", "email", "openid", "profile"],
          callbackUrls: [page],
          logoutUrls: [page],
        },
        "dugout-users": {
          ...clientByDefault,
          allowedOauthScopes: ["email", "openid", "profile"],
          callbackUrls: ["http://localhost:8000/users/auth/callback", page],
          logoutUrls: ["http://localhost:8000/users/auth/loggedout", page],
          explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH"],
          readAttributes: ["birthdate", "email", "name", "phone_number"],
          writeAttributes: ["birthdate", "email", "name", "phone_number"],
        },
      },
    },
    { region: "ap-northeast-2" },
  ),
  from("thecodebeneath/codebeneath-lab-aws", "gitlab/terraform/cognito.tf").accepted(
    "gitlab",
    {
      ...byDefault,
      name: "gitlab-user-pool",
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
      schema: [standard("email"), standard("phone_number"), standard("profile")],
      usernameAttributes: ["email", "phone_number"],
      domain: { prefix: "codebeneath-gitlab" },
      clients: {
        gitlab: {
          ...clientByDefault,
          generateSecret: true,
          allowedOauthScopes: ["email", "openid", "phone", "profile"],
          callbackUrls: ["https://gitlab.codebeneath-labs.org/users/auth/cognito/callback"],
        },
      },
    },
    { region: "us-east-2" },
  ),
  from("jobsonanalistati/FoodieFlow-infra", "cognito_user_pool.tf").accepted(
    "foodieflow",
    {
      ...byDefault,
      name: "foodieflow",
      accountRecoverySetting: { recoveryMechanism: [{ name: "admin_only", priority: 1 }] },
      aliasAttributes: ["email", "preferred_username"],
      autoVerifiedAttributes: undefined,
      lambdaConfig: {
        createAuthChallenge: "arn:aws:lambda:us-east-1:123456789012:function:create-auth-challenge",
        defineAuthChallenge: "arn:aws:lambda:us-east-1:123456789012:function:define-auth-challenge",
        preSignUp: "arn:aws:lambda:us-east-1:123456789012:function:pre-signup-new",
        verifyAuthChallengeResponse: "arn:aws:lambda:us-east-1:123456789012:function:verify-auth-challenge",
      },
      passwordPolicy: {
        minimumLength: 8,
        requireLowercase: false,
        requireNumbers: false,
        requireSymbols: false,
        requireUppercase: false,
        temporaryPasswordValidityDays: 7,
      },
    },
    { protection: "full" },
  ),
];
