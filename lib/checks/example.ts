import type { Client } from "../resources/clients/kinds";
import type { CognitoUserPoolSettings } from "../settings";
import type { Subject } from "./subject";

/** A rule's example: a pool of which only what matters is said, in surroundings of which only what matters is said. */
export function example(
  userPool: Partial<CognitoUserPoolSettings>,
  surroundings: Omit<Subject, "userPool"> = {},
): Subject {
  return { ...surroundings, userPool: { name: "acme", ...userPool } };
}

/** A pool with one client, `app`. */
export function clientExample(
  app: Client,
  userPool: Partial<CognitoUserPoolSettings> = {},
  surroundings: Omit<Subject, "userPool"> = {},
): Subject {
  return example({ clients: { app }, ...userPool }, surroundings);
}

/** A provider with nothing wrong about it. */
export const google = {
  type: "Google",
  clientId: "acme.apps.googleusercontent.com",
  clientSecret: { fromSecretsManager: "google" },
  authorizeScopes: ["openid"],
} as const;
