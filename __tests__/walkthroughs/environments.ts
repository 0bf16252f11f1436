import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import type { Environment } from "../../lib/environment";

const USERS = {
  usernameAttributes: ["email"],
  usernameConfiguration: { caseSensitive: false },
  autoVerifiedAttributes: ["email"],
} as const;

const RECOVERY = { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } as const;

/** An environment in which nothing is locked, with a pool of these settings. */
export function environment(
  userPool: Partial<CognitoUserPoolSettings>,
  context: Partial<Environment> = {},
): Environment {
  return {
    name: "dev",
    region: "us-east-1",
    accountId: "123456789012",
    backend: { type: "local" },
    protection: "none",
    ...context,
    userPool: { name: "users", ...userPool },
  };
}

/** Users and one client, without login pages. */
export const QUICK_START = environment({
  name: "my-auth",
  ...USERS,
  clients: { "web-app": { kind: "custom", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] } },
});

/** Sign-in by e-mail address on Cognito's login pages. */
export const LOGIN_PAGES = environment(
  {
    name: "webapp-auth",
    ...USERS,
    passwordPolicy: { minimumLength: 10, requireSymbols: false },
    accountRecoverySetting: RECOVERY,
    clients: {
      "web-app": {
        kind: "spa",
        callbackUrls: ["https://staging.example.com/callback"],
        logoutUrls: ["https://staging.example.com/logout"],
      },
    },
    domain: { prefix: "acme-staging-auth" },
  },
  { name: "staging" },
);

/** MFA, SES, an API, and a client for people and one for a machine. */
export const PRODUCTION = environment(
  {
    name: "prod-auth",
    ...USERS,
    passwordPolicy: { minimumLength: 12, temporaryPasswordValidityDays: 3 },
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
    accountRecoverySetting: RECOVERY,
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/noreply@example.com",
      fromEmailAddress: "Acme <noreply@example.com>",
    },
    resourceServers: { api: { scopes: { read: "Read access", write: "Write access" } } },
    clients: {
      "web-spa": {
        kind: "spa",
        callbackUrls: ["https://app.example.com/callback"],
        logoutUrls: ["https://app.example.com/logout"],
        accessTokenValidity: "60m",
        idTokenValidity: "60m",
        refreshTokenValidity: "30d",
      },
      "api-server": {
        kind: "machine",
        allowedOauthScopes: ["api/read", "api/write"],
        accessTokenValidity: "30m",
      },
    },
    domain: { prefix: "acme-prod-auth" },
    clientSecrets: "output",
  },
  { name: "prod", protection: "full", tags: { Organization: "acme", Environment: "prod" } },
);
