import { check } from "../../lib/checks/check";
import { example, google } from "../../lib/checks/example";
import { looksLikeSecret } from "../../lib/checks/secret-form";
import type { CognitoUserPoolSettings } from "../../lib/settings";

const GOOGLE = "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";
const PEM = "-----BEGIN PRIVATE KEY-----\nMIGTAgEAMBMGByqGSM49AgEG\n-----END PRIVATE KEY-----";
const COGNITO = "1h57kf5cpq17m0eml12exampleclient9s3cr3t0a1b2c3d4e5f6";

test.each([
  ["Google's", GOOGLE],
  ["a private key", PEM],
  ["Cognito's", COGNITO],
  ["Facebook's", "5f2d9c8b7a6e4f3d2c1b0a9f8e7d6c5b"],
  ["Microsoft Entra's", "8Q8~aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2"],
  ["an access key", "AKIAIOSFODNN7EXAMPLE"],
])("%s secret is recognized", (_, text) => {
  expect(looksLikeSecret(text)).toBe(true);
});

test.each([
  "google_client_secret",
  "acme/prod/google-client-secret-2024-v2",
  "/acme/3f2b8c1e-90ab-4cde-8f01-23456789abcd/google",
  "GoogleClientSecretOfTheShopInProduction2",
  "arn:aws:secretsmanager:eu-central-1:123456789012:secret:acme/google-AbCdEf",
])("the name %s is not taken for a secret", (text) => {
  expect(looksLikeSecret(text)).toBe(false);
});

/** Secrets in places where the settings want something else. */
const PASTED: readonly [where: string, settings: unknown, secret: string][] = [
  ["the name of a variable", provider({ clientSecret: { fromVariable: GOOGLE } }), GOOGLE],
  ["the name of a parameter", provider({ clientSecret: { fromSsmParameter: PEM } }), PEM],
  ["the key of a secret", provider({ clientSecret: { fromSecretsManager: "acme", key: COGNITO } }), COGNITO],
  ["a client secret", provider({ clientSecret: "hunter2-of-acme" }), "hunter2-of-acme"],
  ["a variable with a space", provider({ clientSecret: { fromVariable: "hunter2 of acme" } }), "hunter2 of acme"],
  ["clientSecrets", { clientSecrets: "hunter2-of-acme" }, "hunter2-of-acme"],
  ["a prefix of copies", { clientSecrets: { toSecretsManager: COGNITO } }, COGNITO],
  ["a prefix of copies with a space", { clientSecrets: { toSecretsManager: "hunter2 of acme" } }, "hunter2 of acme"],
  ["generateSecret", { clients: { api: { kind: "web", generateSecret: "hunter2-of-acme" } } }, "hunter2-of-acme"],
  ["keyId", { identityProviders: { apple: { type: "SignInWithApple", ...apple(), keyId: PEM } } }, PEM],
  ["the client ID of Google", provider({ clientId: GOOGLE }), GOOGLE],
];

function provider(settings: object) {
  return { identityProviders: { Google: { ...google, ...settings } } };
}

function apple() {
  return {
    clientId: "com.acme.login",
    teamId: "A1B2C3D4E5",
    privateKey: { fromSecretsManager: "apple" },
    authorizeScopes: ["email"],
  };
}

test.each(PASTED)("a secret instead of %s is an error, and no finding prints it", (_, settings, secret) => {
  const found = check(example(settings as Partial<CognitoUserPoolSettings>));
  expect(found.filter(({ severity }) => severity === "error")).not.toEqual([]);
  for (const line of secret.split("\n")) expect(JSON.stringify(found)).not.toContain(line);
});

test("other values are shown", () => {
  expect(check(example({ domain: { prefix: "acme-aws" } }))).toContainEqual(
    expect.objectContaining({ path: "userPool.domain.prefix", value: "acme-aws" }),
  );
});
