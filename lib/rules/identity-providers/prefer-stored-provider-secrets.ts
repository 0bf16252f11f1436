import { example, google } from "../../checks/example";
import { rule } from "../../checks/rule";

export const preferStoredProviderSecrets = rule({
  id: "prefer-stored-provider-secrets",
  severity: "note",
  title: "Prefer a secret store to variables for provider secrets",
  why: "A variable also leaves the secret in a shell or in the settings of a CI system, and you rotate it by hand. The Terraform state holds it either way.",
  link: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
  counterparts: ["CWE-522"],
  check: ({ isProtected, providers }) =>
    !isProtected
      ? []
      : providers.flatMap(({ path, stated }) =>
          Object.entries(stated)
            .filter(
              ([, value]) =>
                typeof value === "object" && value !== null && "fromVariable" in value && value.fromVariable,
            )
            .map(([field]) => ({
              path: `${path}.${field}`,
              message: "comes from a variable",
              fix: "use fromSecretsManager, and limit who can read the state",
            })),
        ),
  examples: () => ({
    good: [example({ identityProviders: { google } }, { protection: "full" })],
    bad: [
      {
        given: example(
          { identityProviders: { google: { ...google, clientSecret: { fromVariable: "google_secret" } } } },
          { protection: "full" },
        ),
        at: ["userPool.identityProviders.google.clientSecret"],
      },
    ],
  }),
});
