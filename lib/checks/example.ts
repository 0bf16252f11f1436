import type { Client } from "../resources/clients/kinds";
import type { CognitoUserPoolSettings } from "../settings";
import type { Subject } from "./subject";

/** A rule's example: a pool of which only what matters is said, in a context of which only what matters is said. */
export function example(userPool: Partial<CognitoUserPoolSettings>, context: Omit<Subject, "userPool"> = {}): Subject {
  return { ...context, userPool: { name: "acme", ...userPool } };
}

/** A pool with one client, `app`. */
export function clientExample(
  app: Client,
  userPool: Partial<CognitoUserPoolSettings> = {},
  context: Omit<Subject, "userPool"> = {},
): Subject {
  return example({ clients: { app }, ...userPool }, context);
}

/** A provider with nothing wrong about it. */
export const google = {
  type: "Google",
  clientId: "acme.apps.googleusercontent.com",
  clientSecret: { fromSecretsManager: "google" },
  authorizeScopes: ["openid"],
} as const;
