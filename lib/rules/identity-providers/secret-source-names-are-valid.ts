import { example } from "../../checks/example";
import { secretNameProblems, secretSources } from "../../checks/facts/secret-names";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";
import type { SecretSource } from "../../resources/secret-source/settings";

export const secretSourceNamesAreValid = rule({
  id: "secret-source-names-are-valid",
  severity: "error",
  title: "Names of secrets must be valid where the secret is stored",
  why: "Terraform answers `Invalid variable name`, or AWS does not find the parameter or secret.",
  link: "https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable",
  check: ({ userPool }) => secretSources(userPool).flatMap(([path, source]) => secretNameProblems(path, source)),
  examples: () => ({
    good: [
      google({ fromVariable: "google_secret" }),
      google({ fromSecretsManager: "acme/google", key: "secret" }),
      google({ fromSecretsManager: "arn:aws:secretsmanager:us-east-1:123456789012:secret:acme/google-AbCdEf" }),
      google({ fromSsmParameter: "/acme/google:3" }),
    ],
    bad: [
      {
        given: google({ fromVariable: "google secret" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromVariable"],
      },
      {
        given: google({ fromSecretsManager: "acme google" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromSecretsManager"],
      },
      {
        given: google({ fromSsmParameter: "" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromSsmParameter"],
      },
    ],
  }),
});

function google(clientSecret: SecretSource): Subject {
  const google = { type: "Google", clientId: "acme", clientSecret, authorizeScopes: ["openid"] } as const;
  return example({ identityProviders: { Google: google } });
}
