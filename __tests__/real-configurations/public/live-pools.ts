import { from, type RealConfiguration } from "../configuration";

const live = (repository: string, path: string) => from(repository, path).accepted;

const EMAIL_RECOVERY = { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } as const;
const ADMIN_RECOVERY = { recoveryMechanism: [{ name: "admin_only", priority: 1 }] } as const;
const byDefault = {
  minimumLength: 8,
  requireLowercase: true,
  requireNumbers: true,
  requireSymbols: true,
  requireUppercase: true,
  temporaryPasswordValidityDays: 7,
};
const BY_COGNITO = { emailSendingAccount: "COGNITO_DEFAULT" } as const;
const CODE = { defaultEmailOption: "CONFIRM_WITH_CODE" } as const;

function required(name: string, minLength = 0, maxLength = 2048) {
  return {
    name,
    attributeDataType: "String",
    developerOnlyAttribute: false,
    mutable: true,
    required: true,
    stringAttributeConstraints: { minLength: String(minLength), maxLength: String(maxLength) },
  } as const;
}

/** Read from live pools by Terraformer or by an import: what the console of AWS made. */
export const livePools: readonly RealConfiguration[] = [
  live("titowoche30/api-k8s-exercise", "terraform/generated/aws/cognito/cognito_user_pool.tf")(
    "cwoche",
    {
      name: "cwoche",
      accountRecoverySetting: ADMIN_RECOVERY,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      autoVerifiedAttributes: ["email"],
      emailConfiguration: BY_COGNITO,
      mfaConfiguration: "ON",
      passwordPolicy: byDefault,
      schema: [required("email")],
      softwareTokenMfaConfiguration: { enabled: true },
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
      verificationMessageTemplate: CODE,
    },
    { protection: "full" },
  ),
  live("hxrsmurf/playground", "cognito-idp/terraform/user-pool.tf")(
    "cognito",
    {
      name: "cognito",
      autoVerifiedAttributes: ["email"],
      mfaConfiguration: "OFF",
      usernameAttributes: ["email"],
      accountRecoverySetting: ADMIN_RECOVERY,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      emailConfiguration: BY_COGNITO,
      passwordPolicy: byDefault,
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      usernameConfiguration: { caseSensitive: false },
      verificationMessageTemplate: CODE,
    },
    { protection: "full" },
  ),
  live("migyoeng/planb-terraform", "generated/aws/cognito/cognito_user_pool.tf")(
    "User pool - lrmgzt",
    {
      name: "User pool - lrmgzt",
      region: "ap-northeast-2",
      accountRecoverySetting: {
        recoveryMechanism: [
          { name: "verified_email", priority: 1 },
          { name: "verified_phone_number", priority: 2 },
        ],
      },
      adminCreateUserConfig: { allowAdminCreateUserOnly: false },
      autoVerifiedAttributes: ["email"],
      emailConfiguration: BY_COGNITO,
      mfaConfiguration: "OFF",
      passwordPolicy: { ...byDefault, passwordHistorySize: 0 },
      schema: [required("birthdate", 10, 10), required("email"), required("name")],
    },
    { region: "ap-northeast-2" },
  ),
  live("migyoeng/planb-terraform", "generated/aws/cognito/cognito_user_pool.tf")(
    "User pool - -3qqyl",
    {
      name: "User pool - -3qqyl",
      accountRecoverySetting: {
        recoveryMechanism: [
          { name: "verified_email", priority: 1 },
          { name: "verified_phone_number", priority: 2 },
        ],
      },
      autoVerifiedAttributes: ["email"],
      passwordPolicy: { ...byDefault, passwordHistorySize: 0 },
      schema: [required("birthdate", 10, 10), required("email"), required("gender"), required("name")],
    },
    { region: "ap-northeast-2", protection: "full" },
  ),
  live("HAdamCode/new_years_eve_vibe_sesh", "infrastructure/modules/cognito_user_pool/main.tf")("this", {
    name: "vibe-sesh-users",
    aliasAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    passwordPolicy: { ...byDefault, requireSymbols: false },
  }),
  live("dwp/aws-analytical-env", "terraform/modules/cognito/user_pool.tf")(
    "emr",
    {
      name: "analytical-env",
      mfaConfiguration: "OFF",
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      emailConfiguration: BY_COGNITO,
      passwordPolicy: { ...byDefault, minimumLength: 12, temporaryPasswordValidityDays: 1 },
      verificationMessageTemplate: CODE,
    },
    { region: "eu-west-2" },
  ),
  live("langston8182/tf-financify", "modules/cognito/main.tf")(
    "financify",
    {
      name: "financify",
      usernameAttributes: ["email"],
      autoVerifiedAttributes: ["email"],
      emailConfiguration: BY_COGNITO,
      accountRecoverySetting: EMAIL_RECOVERY,
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      verificationMessageTemplate: CODE,
      lambdaConfig: { postConfirmation: "${data.aws_lambda_function.lambda_function.arn}" },
      domain: { prefix: "financify-login" },
      clients: {
        web: {
          kind: "custom",
          allowedOauthFlowsUserPoolClient: true,
          allowedOauthFlows: ["code"],
          allowedOauthScopes: ["openid", "email", "profile"],
          callbackUrls: ["${var.callback_urls[0]}"],
          supportedIdentityProviders: ["COGNITO"],
          explicitAuthFlows: [
            "ALLOW_USER_SRP_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            "ALLOW_USER_PASSWORD_AUTH",
          ],
        },
      },
    },
    { region: "eu-west-3" },
  ),
  live("birkoff/terraform-aws-cognito-userpool", "user_pool_client.tf")("this", {
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    accountRecoverySetting: EMAIL_RECOVERY,
    clients: {
      this: {
        kind: "custom",
        explicitAuthFlows: [
          "ALLOW_USER_SRP_AUTH",
          "ALLOW_REFRESH_TOKEN_AUTH",
          "ALLOW_USER_PASSWORD_AUTH",
          "ALLOW_CUSTOM_AUTH",
        ],
        allowedOauthFlowsUserPoolClient: false,
        accessTokenValidity: "60m",
        idTokenValidity: "60m",
        refreshTokenValidity: "30d",
        authSessionValidity: "3m",
        writeAttributes: ["email"],
        enableTokenRevocation: true,
        enablePropagateAdditionalUserContextData: false,
      },
    },
  }),
  live("Linuxander/Terraform_AWS_Serverless_Infrastructure", "cognito/user_pool_client.tf")("user_pool_client", {
    clients: {
      app: {
        kind: "custom",
        supportedIdentityProviders: ["COGNITO"],
        explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"],
        preventUserExistenceErrors: "LEGACY",
        refreshTokenValidity: "1h",
        accessTokenValidity: "1h",
        idTokenValidity: "1h",
      },
    },
  }),
];
