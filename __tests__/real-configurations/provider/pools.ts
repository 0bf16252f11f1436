import { from, type RealConfiguration } from "../configuration";

const { accepted } = from("hashicorp/terraform-provider-aws", "internal/service/cognitoidp/user_pool_test.go");

const recovery = { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } as const;

/** The pool itself: names, sign-in, passwords, tiers. */
export const pools: readonly RealConfiguration[] = [
  accepted("basic", { name: "tf-acc-test-4417285006123456789" }),
  accepted("nameUpdate, 1", { name: "tf-acc-test-441728500612-test1" }),
  accepted("nameUpdate, 2", { name: "tf-acc-test-441728500612-test2" }),
  accepted("deletionProtection, ACTIVE", {}, { protection: "full" }),
  accepted("deletionProtection, INACTIVE", { deletionProtection: "INACTIVE" }),
  accepted("recovery, 1", { accountRecoverySetting: recovery }),
  accepted("recovery, 2", {
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "verified_email", priority: 1 },
        { name: "verified_phone_number", priority: 2 },
      ],
    },
  }),
  accepted("recovery, 3", {
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
  }),
  accepted("withAdminCreateUser, 1", {
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: true,
      inviteMessageTemplate: {
        emailMessage: "Your username is {username} and temporary password is {####}. ",
        emailSubject: "FooBar {####}",
        smsMessage: "Your username is {username} and temporary password is {####}.",
      },
    },
  }),
  accepted("withAdminCreateUser, 2", {
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: false,
      inviteMessageTemplate: {
        emailMessage: "Your username is {username} and constant password is {####}. ",
        emailSubject: "Foo{####}BaBaz",
        smsMessage: "Your username is {username} and constant password is {####}.",
      },
    },
  }),
  accepted("withAdminCreateUserAndPasswordPolicy", {
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    passwordPolicy: {
      minimumLength: 7,
      requireLowercase: true,
      requireNumbers: false,
      requireSymbols: true,
      requireUppercase: false,
      temporaryPasswordValidityDays: 7,
    },
  }),
  accepted("withAdvancedSecurityMode, OFF", {
    userPoolTier: "PLUS",
    userPoolAddOns: { advancedSecurityMode: "OFF" },
  }),
  accepted("withAdvancedSecurityMode, ENFORCED", {
    userPoolTier: "PLUS",
    userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  }),
  accepted("withAdvancedSecurityAdditionalFlows, ENFORCED", {
    userPoolTier: "PLUS",
    userPoolAddOns: {
      advancedSecurityMode: "ENFORCED",
      advancedSecurityAdditionalFlows: { customAuthMode: "ENFORCED" },
    },
  }),
  accepted("withAdvancedSecurityAdditionalFlows, AUDIT", {
    userPoolTier: "PLUS",
    userPoolAddOns: { advancedSecurityMode: "AUDIT", advancedSecurityAdditionalFlows: { customAuthMode: "AUDIT" } },
  }),
  accepted("withDevice, 1", {
    deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: false },
  }),
  accepted("withDevice, 2", {
    deviceConfiguration: { challengeRequiredOnNewDevice: false, deviceOnlyRememberedOnUserPrompt: true },
  }),
  accepted("passwordHistorySize, 24", {
    passwordPolicy: { minimumLength: 6, passwordHistorySize: 24 },
    userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  }),
  accepted("passwordHistorySize, 0", {
    passwordPolicy: { minimumLength: 6, passwordHistorySize: 0 },
    userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  }),
  accepted("signInPolicy", { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } }),
  accepted("withAliasAttributes, 1", { aliasAttributes: ["preferred_username"] }),
  accepted("withAliasAttributes, 2", {
    aliasAttributes: ["email", "preferred_username"],
    autoVerifiedAttributes: ["email"],
  }),
  accepted("withUsernameAttributes, 1", { usernameAttributes: ["phone_number"] }),
  accepted("withUsernameAttributes, 2", {
    usernameAttributes: ["email", "phone_number"],
    autoVerifiedAttributes: ["email"],
  }),
  accepted("withPasswordPolicy, 1", {
    passwordPolicy: {
      minimumLength: 7,
      requireLowercase: true,
      requireNumbers: false,
      requireSymbols: true,
      requireUppercase: false,
      temporaryPasswordValidityDays: 7,
    },
  }),
  accepted("withPasswordPolicy, 2", {
    passwordPolicy: {
      minimumLength: 9,
      requireLowercase: false,
      requireNumbers: true,
      requireSymbols: false,
      requireUppercase: true,
      temporaryPasswordValidityDays: 14,
    },
  }),
  accepted("usernameConfiguration, true", { usernameConfiguration: { caseSensitive: true } }),
  accepted("usernameConfiguration, false", { usernameConfiguration: { caseSensitive: false } }),
  accepted("withUserAttributeUpdateSettings", {
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
  }),
  accepted("webAuthnConfiguration", {
    webAuthnConfiguration: { relyingPartyId: "123456789", userVerification: "preferred" },
  }),
  accepted("userPoolTier, PLUS", { userPoolTier: "PLUS" }),
  accepted("userPoolTier, LITE", { userPoolTier: "LITE" }),
];
