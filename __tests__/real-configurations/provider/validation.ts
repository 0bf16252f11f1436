import { from, type RealConfiguration } from "../configuration";

const PROVIDER = "hashicorp/terraform-provider-aws";
const unit = from(PROVIDER, "internal/service/cognitoidp/validate_test.go");
const pool = from(PROVIDER, "internal/service/cognitoidp/user_pool.go");
const client = from(PROVIDER, "internal/service/cognitoidp/user_pool_client.go");

const PUNCTUATION = "AZERTYUIOPQSDFGHJKLMWXCVBN?./+%£*¨°0987654321&é\"'(§è!çà)-@^'{####},=ù`|´”’[å»ÛÁØ]–Ô¥#‰±•";

const codeTexts = ["{####}", "Foo {####}", "{####} Bar", PUNCTUATION];
const longMails = [`{####}${"W".repeat(19994)}`, `{####}${"あ".repeat(19994)}`];
const longSms = [`{####}${"W".repeat(134)}`, `{####}${"あ".repeat(134)}`];
const subjects = ["FooBar", "Foo Bar", "W".repeat(140), "あ".repeat(140)];

const wrongCodeTexts = ["Foo", "あいうえお", "{###}"];
const CODE = 'does not contain "{####}"';

function machine(settings: object) {
  return { clients: { test: { kind: "custom", ...settings } } };
}

/** What the provider lets through and refuses at plan by itself. */
export const validation: readonly RealConfiguration[] = [
  ...[...codeTexts, ...longMails].map((emailVerificationMessage, n) =>
    unit.accepted(`email message, ${n + 1}`, { emailVerificationMessage }),
  ),
  ...[...wrongCodeTexts, `{####}${"W".repeat(19995)}`].map((emailVerificationMessage, n) =>
    unit.refused(`email message, refused ${n + 1}`, CODE, { emailVerificationMessage }),
  ),
  ...subjects.map((emailVerificationSubject, n) =>
    unit.accepted(`email subject, ${n + 1}`, { emailVerificationSubject }),
  ),
  ...["W".repeat(141), "あ".repeat(141)].map((emailVerificationSubject, n) =>
    unit.refused(`email subject, refused ${n + 1}`, "cannot be longer than 140", { emailVerificationSubject }),
  ),
  ...[...codeTexts, ...longSms].map((smsAuthenticationMessage, n) =>
    unit.accepted(`SMS, ${n + 1}`, { smsAuthenticationMessage }),
  ),
  ...[...wrongCodeTexts, `{####}${"W".repeat(135)}`].map((smsVerificationMessage, n) =>
    unit.refused(`SMS, refused ${n + 1}`, CODE, { smsVerificationMessage }),
  ),
  unit.accepted("group name of 128", { groups: { test: { name: "W".repeat(128) } } }),
  unit.accepted("group name in Japanese", { groups: { test: { name: "あ".repeat(128) } } }),
  unit.accepted("group name with signs", { groups: { test: { name: "$foobar" }, other: { name: "foo:bar" } } }),
  unit.refused("group name of 129", "cannot be longer than 128", { groups: { test: { name: "W".repeat(129) } } }),
  unit.refused("group name of none", "cannot be less than 1 character", { groups: { test: { name: "" } } }),
  unit.refused("provider name of 33", "cannot be longer than 32", {
    identityProviders: { test: { type: "SAML", providerName: "W".repeat(33), metadataUrl: "https://idp.example.com" } },
  }),
  unit.refused("invitation without user name", 'does not contain "{username}"', {
    adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: "Your account is ready." } },
  }),
  pool.refused("alias and user name", '"alias_attributes": conflicts with username_attributes', {
    aliasAttributes: ["email"],
    usernameAttributes: ["email"],
  }),
  pool.refused("one text twice", '"email_verification_message": conflicts with verification_message_template', {
    emailVerificationMessage: "One {####}",
    verificationMessageTemplate: { emailMessage: "Other {####}" },
  }),
  pool.refused("sender without key", "all of `custom_email_sender,kms_key_id` must be specified", {
    lambdaConfig: { customEmailSender: { lambdaArn: "${aws_lambda_function.test.arn}" } },
  }),
  pool.refused("length of 5", "expected minimum_length to be in the range (6 - 99), got 5", {
    passwordPolicy: { minimumLength: 5 },
  }),
  pool.refused("history of 25", "expected password_history_size to be in the range (0 - 24), got 25", {
    passwordPolicy: { passwordHistorySize: 25 },
  }),
  pool.refused("366 days", "expected temporary_password_validity_days to be in the range (0 - 365), got 366", {
    passwordPolicy: { temporaryPasswordValidityDays: 366 },
  }),
  pool.accepted("0 days", { passwordPolicy: { temporaryPasswordValidityDays: 0 } }),
  pool.refused("lower-case mode", 'expected mfa_configuration to be one of ["OFF" "ON" "OPTIONAL"], got on', {
    mfaConfiguration: "on",
  }),
  pool.refused("upper-case verification", 'expected user_verification to be one of ["required" "preferred"]', {
    webAuthnConfiguration: { userVerification: "REQUIRED" },
  }),
  pool.refused("role that is no ARN", '"sns_caller_arn" (sms-role) is an invalid ARN', {
    smsConfiguration: { externalId: "id", snsCallerArn: "sms-role" },
  }),
  client.refused(
    "16 minutes",
    "auth_session_validity value must be between 3 and 15",
    machine({ authSessionValidity: "16m" }),
  ),
  client.refused(
    "ARN and id",
    "Attribute application_arn cannot be specified when application_id is specified",
    machine({
      analyticsConfiguration: {
        applicationArn: "${aws_pinpoint_app.a.arn}",
        applicationId: "1b2f",
        externalId: "id",
        roleArn: "${aws_iam_role.a.arn}",
      },
    }),
  ),
  client.refused(
    "grace of 61",
    "retry_grace_period_seconds value must be between 0 and 60",
    machine({
      refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 61 },
    }),
  ),
  client.refused(
    "unknown flow",
    'allowed_oauth_flows value must be one of: ["code" "implicit" "client_credentials"]',
    machine({
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["token"],
      allowedOauthScopes: ["openid"],
      callbackUrls: ["https://example.com"],
    }),
  ),
  client.refused(
    "six flows of sign-in",
    'explicit_auth_flows value must be one of: ["ADMIN_NO_SRP_AUTH" …]',
    machine({
      explicitAuthFlows: ["ALLOW_PASSWORD_AUTH"],
    }),
  ),
  client.refused("50 scopes and one", "allowed_oauth_scopes set must contain at most 50 elements, got: 51", {
    resourceServers: { api: { scopes: Object.fromEntries(numbered(51).map((scope) => [scope, "A scope"])) } },
    ...machine({
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code"],
      allowedOauthScopes: numbered(51).map((scope) => `api/${scope}`),
      callbackUrls: ["https://example.com"],
    }),
  }),
];

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `scope-${n}`);
}
