import { example, google as provider } from "../../checks/example";
import { secretPlaces } from "../../checks/facts/secret-places";
import { rule } from "../../checks/rule";
import { isKnownSecret, looksLikeSecret } from "../../checks/secret-form";
import { isLiteral } from "../../synth/reference";

export const disallowPastedSecrets = rule({
  id: "disallow-pasted-secrets",
  severity: "error",
  title: "Disallow secrets in place of their names",
  why: "A secret in the settings is in the repository and in the Terraform JSON in plain text. Anyone who can read them has it.",
  link: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
  counterparts: ["CWE-798", "CWE-312"],
  check: (facts) =>
    secretPlaces(facts)
      .filter(({ value }) => typeof value === "string" && isLiteral(value))
      .filter(({ value, names }) => (names ? looksLikeSecret(`${value}`) : isKnownSecret(`${value}`)))
      .map(({ path, names }) => ({
        path,
        message: names ? "looks like a secret, not like its name" : "looks like a secret, not like an ID",
        fix: "revoke the secret if you committed it, store the new one, and write its name here",
      })),
  examples: () => ({
    good: [
      example({
        identityProviders: {
          google: {
            ...provider,
            clientSecret: { fromSecretsManager: "acme/2024/google-client-secret", key: "secret" },
          },
        },
        clientSecrets: { toSecretsManager: "acme/clients" },
      }),
    ],
    bad: [
      {
        given: example({
          identityProviders: {
            google: { ...provider, clientSecret: { fromVariable: "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" } },
            okta: {
              ...provider,
              clientSecret: { fromSecretsManager: "acme/okta", key: "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6" },
            },
            apple: {
              type: "SignInWithApple",
              clientId: "com.acme.login",
              teamId: "A1B2C3D4E5",
              keyId: "-----BEGIN PRIVATE KEY-----",
              privateKey: { fromSsmParameter: "-----BEGIN PRIVATE KEY-----" },
              authorizeScopes: ["email"],
            },
          },
          clientSecrets: { toSecretsManager: "1h57kf5cpq17m0eml12exampleclient9s3cr3t" },
        }),
        at: [
          "userPool.identityProviders.google.clientSecret.fromVariable",
          "userPool.identityProviders.okta.clientSecret.key",
          "userPool.identityProviders.apple.keyId",
          "userPool.identityProviders.apple.privateKey.fromSsmParameter",
          "userPool.clientSecrets.toSecretsManager",
        ],
      },
    ],
  }),
});
