import { from, type RealConfiguration } from "../configuration";

const MINEIROS = "mineiros-io/terraform-aws-cognito-user-pool";
const mineiros = from(MINEIROS, "examples/complete/main.tf");
const unit = from(MINEIROS, "test/unit-complete/main.tf");

const android = {
  kind: "custom",
  readAttributes: ["email", "email_verified", "preferred_username"],
  allowedOauthScopes: ["email", "openid"],
  allowedOauthFlows: ["implicit"],
  allowedOauthFlowsUserPoolClient: true,
  callbackUrls: ["https://mineiros.io/callback", "https://mineiros.io/anothercallback"],
  defaultRedirectUri: "https://mineiros.io/callback",
  generateSecret: true,
} as const;

const mineirosPool = {
  usernameConfiguration: { caseSensitive: false },
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  aliasAttributes: ["email", "phone_number", "preferred_username"],
  autoVerifiedAttributes: ["email"],
  adminCreateUserConfig: {
    allowAdminCreateUserOnly: false,
    inviteMessageTemplate: {
      emailSubject: "You've been invited to Mineiros.io",
      emailMessage: "Hi {username}, your temporary password is '{####}'.",
      smsMessage: "Hi {username}, your temporary password is '{####}'.",
    },
  },
  verificationMessageTemplate: {
    defaultEmailOption: "CONFIRM_WITH_LINK",
    emailSubjectByLink: "Your Verification Link",
    emailMessageByLink: "Please click the link below to verify your email address. {##Verify Email##}.",
    smsMessage: "Your verification code is {####}.",
  },
  deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: false },
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  passwordPolicy: { minimumLength: 40, temporaryPasswordValidityDays: 3 },
  schema: [
    {
      name: "gender",
      attributeDataType: "String",
      required: true,
      stringAttributeConstraints: { minLength: 1, maxLength: 2048 },
    },
    {
      name: "alternative_name",
      attributeDataType: "String",
      stringAttributeConstraints: { minLength: 0, maxLength: 2048 },
    },
    { name: "friends_count", attributeDataType: "Number", numberAttributeConstraints: { minValue: 0, maxValue: 100 } },
    { name: "is_active", attributeDataType: "Boolean" },
    { name: "last_seen", attributeDataType: "DateTime" },
  ],
  clients: { "android-mobile-client": android },
} as const;

/** The examples of Mineiros' module. */
export const moduleOfMineiros: readonly RealConfiguration[] = [
  mineiros.accepted("", { name: "complete-example-userpool", ...mineirosPool, domain: { prefix: "mineiros-dev" } }),
  unit.accepted("", {
    name: "example-cognito-user-pool",
    ...mineirosPool,
    resourceServers: {
      API: {
        identifier: "https://api.resourceserver.com",
        scopes: { "users:read": "Read user data", "users:write": "Write user data" },
      },
    },
    clients: { "android-mobile-client": { ...android, refreshTokenValidity: "30h" } },
  }),
];
