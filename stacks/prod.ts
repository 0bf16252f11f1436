import { consumerBaseline } from "../lib/baselines/consumer";
import { definePool } from "../lib/define-pool";
import type { Environment } from "../lib/environment";

/** Acme's customers. */
export const prod: Environment = {
  name: "prod",
  region: "us-east-1",
  accountId: "333333333333",
  assumeRoleArn: "arn:aws:iam::333333333333:role/deploy-accounts",
  tags: { Service: "accounts", Environment: "prod", Owner: "identity@acme.com" },
  backend: { type: "cloud", organization: "acme", workspace: "accounts-prod" },
  protection: "full",
  waivers: {
    // Until it is deployed; then npm run lock -- prod.
    "require-lock-file": { reason: "not deployed yet" },
  },
  userPool: definePool(consumerBaseline, {
    name: "acme-prod",
    passwordPolicy: { temporaryPasswordValidityDays: 3 },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: "arn:aws:ses:us-east-1:333333333333:identity/noreply@acme.com",
      fromEmailAddress: "Acme <noreply@acme.com>",
    },
    schema: [
      { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength: 1, maxLength: 64 } },
      { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue: 0, maxValue: 1000 } },
    ],
    domain: {
      name: "login.acme.com",
      certificateArn: "arn:aws:acm:us-east-1:333333333333:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6",
      hostedZoneId: "Z0123456789ABCDEFGHIJ",
      managedLoginVersion: 2,
    },
    identityProviders: {
      Google: {
        type: "Google",
        clientId: "123456789012-acme.apps.googleusercontent.com",
        clientSecret: { fromSecretsManager: "accounts/google", key: "client_secret" },
        authorizeScopes: ["openid", "email", "profile"],
        attributeMapping: { email: "email", email_verified: "email_verified", given_name: "given_name" },
      },
    },
    resourceServers: { api: { scopes: { read: "Read orders", write: "Change orders" } } },
    groups: {
      support: { description: "May see every account", precedence: 10 },
      admins: { description: "May change every account", precedence: 1 },
    },
    clients: {
      spa: {
        kind: "spa",
        callbackUrls: ["https://app.acme.com/callback"],
        logoutUrls: ["https://app.acme.com/"],
        supportedIdentityProviders: ["COGNITO", "Google"],
        writeAttributes: ["email", "name", "given_name", "family_name"],
      },
      web: {
        kind: "web",
        callbackUrls: ["https://shop.acme.com/signed-in"],
        logoutUrls: ["https://shop.acme.com/"],
        supportedIdentityProviders: ["COGNITO", "Google"],
        writeAttributes: ["email", "name", "given_name", "family_name"],
      },
      orders: { kind: "machine", allowedOauthScopes: ["api/read", "api/write"], accessTokenValidity: "30m" },
    },
    clientSecrets: { toSecretsManager: "accounts/clients" },
  }),
};
