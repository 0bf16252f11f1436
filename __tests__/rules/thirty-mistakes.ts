import type { Environment } from "../../lib/environment";

const ROLE = "arn:aws:iam::123456789012:role/acme";

/** An environment that compiles, and of which AWS or Terraform would refuse thirty things, one after the other. */
const mistaken: Environment = {
  name: "mistaken",
  region: "us-east-1",
  accountId: "12345",
  awsProviderVersion: "5.100.0",
  backend: { type: "local" },
  protection: "none",
  userPool: {
    name: "acme!",
    userPoolTier: "LITE",
    usernameAttributes: ["email"],
    aliasAttributes: ["phone_number"],
    autoVerifiedAttributes: ["phone_number"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    mfaConfiguration: "ON",
    passwordPolicy: { minimumLength: 4, passwordHistorySize: 25 },
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "admin_only", priority: 1 },
        { name: "verified_email", priority: 1 },
      ],
    },
    smsAuthenticationMessage: "Your code",
    smsVerificationMessage: "100% safe",
    emailConfiguration: { emailSendingAccount: "DEVELOPER", fromEmailAddress: "Acme, Inc. <noreply@acme.com>" },
    lambdaConfig: { preSignUp: ROLE, customEmailSender: { lambdaArn: "${aws_lambda_function.mail.arn}" } },
    schema: [
      { name: "tenant", attributeDataType: "String", required: true },
      { name: "custom:tenant", attributeDataType: "Number" },
      { name: "cost centre", attributeDataType: "String" },
      { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue: 9, maxValue: 1 } },
    ],
    domain: { prefix: "acme-aws" },
    groups: { admins: { precedence: -1 } },
    resourceServers: { api: { scopes: { read: "Read" } } },
    clients: {
      web: {
        kind: "web",
        callbackUrls: ["http://app.acme.com/callback"],
        defaultRedirectUri: "https://app.acme.com/",
        allowedOauthScopes: ["openid", "api/reed"],
        writeAttributes: ["email_verified"],
        accessTokenValidity: "1m",
      },
      spa: { kind: "spa" },
    },
    riskConfiguration: { riskExceptionConfiguration: { blockedIpRangeList: ["203.0.113.7"] } },
  },
};

export const environments = [mistaken];
