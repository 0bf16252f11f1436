import type { Environment } from "../../../lib/environment";
import { environment } from "../emitted";

const USERS = {
  usernameAttributes: ["email"],
  usernameConfiguration: { caseSensitive: false },
  autoVerifiedAttributes: ["email"],
} as const;

const SRP = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] as const;

const RECOVERY = { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } as const;

/** `seeds.md` 6.6. */
export const QUICK_START: Environment = environment({
  name: "my-auth",
  ...USERS,
  clients: { "web-app": { kind: "custom", explicitAuthFlows: SRP } },
});

/** `seeds.md` 6.7: a client of kind `spa` is all that the source writes out. */
export const HOSTED: Environment = environment(
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
  { name: "staging", tags: { Organization: "acme", Environment: "staging" } },
);

/** `seeds.md` 6.8, with the resource server that the source forgot. */
export const PRODUCTION: Environment = environment(
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
