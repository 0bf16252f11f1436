import { example, google } from "../../checks/example";
import { rule } from "../../checks/rule";

export const providerSecretsAreInTheState = rule({
  id: "provider-secrets-are-in-the-state",
  severity: "note",
  title: "Secrets of a protected pool's providers come from a store rather than a variable",
  why: "The state holds them either way; a variable has them, besides, in the shell or the CI's settings, and rotation is by hand.",
  link: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
  counterparts: ["CWE-522"],
  check: ({ protection, providers }) =>
    protection !== "full"
      ? []
      : providers.flatMap(({ path, stated }) =>
          Object.entries(stated)
            .filter(
              ([, value]) =>
                typeof value === "object" && value !== null && "fromVariable" in value && value.fromVariable,
            )
            .map(([field]) => ({
              path: `${path}.${field}`,
              message: "comes from a variable, and stands in the state",
              fix: "name it by fromSecretsManager, and keep the state's readers few",
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
