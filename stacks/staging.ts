import type { Environment } from "../lib/environment";

/** As production, for testers of Acme only. */
export const staging: Environment = {
  name: "staging",
  region: "eu-central-1",
  accountId: "222222222222",
  tags: { Service: "accounts", Environment: "staging" },
  backend: {
    type: "s3",
    bucket: "acme-terraform-state-staging",
    key: "accounts/user-pool.tfstate",
    region: "eu-central-1",
    kmsKeyId: "alias/terraform-state",
  },
  protection: "full",
  waivers: {
    // Until it is deployed; then npm run lock -- staging.
    "require-lock-file": { reason: "not deployed yet" },
    "require-ses-in-production": { reason: "a dozen testers get by with 50 messages a day" },
  },
  userPool: {
    name: "acme-staging",
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    passwordPolicy: { minimumLength: 12 },
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    schema: [
      { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength: 1, maxLength: 64 } },
    ],
    domain: { prefix: "acme-staging-login", managedLoginVersion: 2 },
    resourceServers: { api: { scopes: { read: "Read orders", write: "Change orders" } } },
    groups: { testers: { description: "May see what is not released yet", precedence: 10 } },
    clients: {
      spa: {
        kind: "spa",
        callbackUrls: ["https://staging.acme.com/callback"],
        logoutUrls: ["https://staging.acme.com/"],
        writeAttributes: ["email", "name"],
        refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
      },
      orders: { kind: "machine", allowedOauthScopes: ["api/read"], accessTokenValidity: "30m" },
    },
  },
};
