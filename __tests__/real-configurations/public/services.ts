import { expression } from "../../../lib/synth/reference";
import { from, type RealConfiguration } from "../configuration";

const TAX_COURT_TEXTS = {
  verificationMessageTemplate: {
    defaultEmailOption: "CONFIRM_WITH_LINK",
    emailMessageByLink: "Please click the link below to verify your email address. {##Verify Email##} ",
    emailSubjectByLink: "U.S. Tax Court account verification",
  },
  smsAuthenticationMessage: "{####}",
} as const;

function attribute(name: string, required: boolean) {
  return {
    name,
    attributeDataType: "String",
    required,
    mutable: true,
    stringAttributeConstraints: { minLength: 0, maxLength: 255 },
  } as const;
}

const taxCourtClient = {
  kind: "custom",
  explicitAuthFlows: ["ADMIN_NO_SRP_AUTH"],
  generateSecret: false,
  refreshTokenValidity: "30d",
  allowedOauthFlowsUserPoolClient: true,
  callbackUrls: ["http://localhost:1234/log-in", expression("https://app.${var.dns_domain}/log-in")],
  allowedOauthFlows: ["code", "implicit"],
  allowedOauthScopes: ["email", "openid", "profile", "phone", "aws.cognito.signin.user.admin"],
  supportedIdentityProviders: ["COGNITO"],
  writeAttributes: ["address", "birthdate", "email", "family_name", "gender", "given_name", "name", "updated_at"],
} as const;

const taxCourt = from("ustaxcourt/ef-cms", "web-api/terraform/template/cognito.tf");

/** What public bodies and companies run: staff, citizens, machines. */
export const services: readonly RealConfiguration[] = [
  taxCourt.accepted(
    "pool, a sender with a dot in its name",
    {
      ...TAX_COURT_TEXTS,
      name: expression("efcms-${var.environment}"),
      autoVerifiedAttributes: ["email"],
      usernameAttributes: ["email"],
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
      lambdaConfig: {
        postConfirmation: "${aws_lambda_function.cognito_post_confirmation_lambda.arn}",
        postAuthentication: "${aws_lambda_function.cognito_post_authentication_lambda.arn}",
      },
      adminCreateUserConfig: {
        allowAdminCreateUserOnly: false,
        inviteMessageTemplate: {
          smsMessage: "Your username is {username} and temporary password is {####}.",
          emailSubject: "An account has been set up for you with the U.S. Tax Court",
          emailMessage: "<b>Your username:</b> {username}<br /><b>Temporary password:</b> <span>{####}</span>",
        },
      },
      emailConfiguration: {
        sourceArn: "${aws_ses_email_identity.ses_sender.arn}",
        emailSendingAccount: "DEVELOPER",
        replyToEmailAddress: expression("noreply@${var.dns_domain}"),
        fromEmailAddress: expression("U.S. Tax Court <noreply@${var.dns_domain}>"),
      },
      schema: [attribute("email", true), attribute("role", false), attribute("userId", false), attribute("name", true)],
      passwordPolicy: { minimumLength: 8, temporaryPasswordValidityDays: 7 },
      domain: { prefix: expression("auth-${var.environment}-${var.cognito_suffix}") },
      clients: { client: taxCourtClient },
    },
    { protection: "full" },
  ),
  taxCourt.accepted(
    "irs_pool",
    {
      ...TAX_COURT_TEXTS,
      name: expression("efcms-irs-${var.environment}"),
      mfaConfiguration: "ON",
      softwareTokenMfaConfiguration: { enabled: true },
      autoVerifiedAttributes: ["email"],
      usernameAttributes: ["email"],
      lambdaConfig: { postConfirmation: "${aws_lambda_function.cognito_post_confirmation_lambda.arn}" },
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      schema: [attribute("email", true), attribute("role", false), attribute("name", true)],
      domain: { prefix: expression("auth-irs-${var.environment}-${var.cognito_suffix}") },
      clients: {
        irs_client: { ...taxCourtClient, explicitAuthFlows: ["ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH"] },
      },
    },
    { protection: "full" },
  ),
  from("ministryofjustice/staff-device-dns-dhcp-infrastructure", "modules/authentication/main.tf").accepted(
    "azure-ad",
    {
      name: "azure-ad-pool",
      clients: { "azure-ad-client": { kind: "custom" } },
      domain: { prefix: "azure-ad-authentication" },
      identityProviders: {
        Azure: { type: "SAML", metadataUrl: "${var.meta_data_url}", attributeMapping: { email: "email" } },
      },
    },
    { region: "eu-west-2" },
  ),
  from("Coalfire-Research/npk", "terraform/jsonnet/cognito.libsonnet").accepted("npk", {
    name: "NPK",
    mfaConfiguration: "${var.cognito_user_mfa}",
    passwordPolicy: { minimumLength: 12, requireSymbols: false },
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: true,
      inviteMessageTemplate: {
        emailSubject: "NPK Invitation",
        emailMessage: expression(
          "You've been invited to join an NPK deployment at https://${aws_cloudfront_distribution.npk.domain_name}. Use {username} and {####} to log in.",
        ),
        smsMessage: "NPK user created. Use {username} and {####} to log in.",
      },
    },
    autoVerifiedAttributes: ["email"],
    usernameAttributes: ["email"],
    clients: { npk_client: { kind: "custom", generateSecret: false } },
  }),
  from("Karol172/todo-with-cognito", "terraform/modules/cognito_user_pool_client/main.tf").accepted(
    "client, flows without the flag",
    {
      clients: {
        client: {
          kind: "custom",
          allowedOauthFlows: ["code"],
          allowedOauthScopes: ["openid"],
          callbackUrls: ["${var.callbacks[0]}"],
          explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
          generateSecret: true,
          supportedIdentityProviders: ["COGNITO"],
        },
      },
    },
  ),
  from("alwalker/iac_examples", "infra/aws/terraform_modules/cognito_client/main.tf").accepted("main", {
    domain: { prefix: "iac-examples" },
    clients: {
      main: {
        kind: "custom",
        generateSecret: true,
        callbackUrls: ["${var.callback_urls[0]}"],
        refreshTokenValidity: "90d",
        preventUserExistenceErrors: "ENABLED",
        explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"],
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["code", "implicit"],
        allowedOauthScopes: ["email", "openid", "profile"],
        supportedIdentityProviders: ["COGNITO"],
      },
    },
  }),
  from("hoalongnatsu/serverless-series", "bai-6/terraform-start/cognito.tf").accepted("user", {
    name: "cognito-serverless-series",
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" },
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    clients: {
      "cognito-serverless-series": {
        kind: "custom",
        explicitAuthFlows: [
          "ALLOW_REFRESH_TOKEN_AUTH",
          "ALLOW_CUSTOM_AUTH",
          "ALLOW_USER_SRP_AUTH",
          "ALLOW_USER_PASSWORD_AUTH",
        ],
      },
    },
  }),
  from("laakkti/HTKA0150-3004-AWS-serverless", "AWS-lopputyo/MKdocs/docs/auth/cognito.md").accepted(
    "serverless-auth-pool",
    {
      name: "serverless-auth-pool",
      schema: [
        { name: "email", attributeDataType: "String", required: true, mutable: true },
        { name: "name", attributeDataType: "String", mutable: true, required: false },
      ],
      passwordPolicy: { minimumLength: 6 },
      autoVerifiedAttributes: ["email"],
      clients: {
        "user-pool-ui": {
          kind: "custom",
          generateSecret: false,
          accessTokenValidity: "5h",
          idTokenValidity: "5h",
          explicitAuthFlows: ["ADMIN_NO_SRP_AUTH"],
        },
      },
    },
    { region: "eu-north-1" },
  ),
  from("maxfrise/house-rentals-cloud-resources", "terraform/users/main.tf").accepted("maxfrise-users", {
    name: "maxfrise_users",
    mfaConfiguration: "ON",
    smsAuthenticationMessage: "Your code is {####}",
    smsConfiguration: {
      externalId: "example",
      snsCallerArn: "arn:aws:iam::123456789012:role/sms",
      snsRegion: "us-east-1",
    },
    softwareTokenMfaConfiguration: { enabled: true },
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "verified_email", priority: 1 },
        { name: "verified_phone_number", priority: 2 },
      ],
    },
  }),
];
