import type { Environment } from "../lib/environment";

/** Throw-away: anybody may sign up, and `cdktf destroy dev` works. */
export const dev: Environment = {
  name: "dev",
  region: "eu-central-1",
  accountId: "111111111111",
  tags: { Service: "accounts", Environment: "dev" },
  backend: { type: "local" },
  protection: "none",
  userPool: {
    name: "acme-dev",
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    passwordPolicy: { minimumLength: 12 },
    domain: { prefix: "acme-dev-login" },
    clients: {
      spa: {
        kind: "spa",
        callbackUrls: ["http://localhost:5173/callback"],
        logoutUrls: ["http://localhost:5173/"],
      },
    },
  },
};
