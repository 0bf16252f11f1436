import { example, google } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

/** How ids that the social providers give look. */
const LOOKS: Partial<Record<string, Readonly<Record<string, readonly [pattern: RegExp, words: string]>>>> = {
  Facebook: {
    clientId: [/^\d+$/, "the app's id, digits alone"],
    apiVersion: [/^v\d+\.\d+$/, "a version such as v17.0"],
  },
  Google: { clientId: [/\.apps\.googleusercontent\.com$/, "….apps.googleusercontent.com"] },
  LoginWithAmazon: { clientId: [/^amzn1\.application-oa2-client\./, "amzn1.application-oa2-client.…"] },
  SignInWithApple: {
    teamId: [/^[A-Z0-9]{10}$/, "10 upper-case letters and digits"],
    keyId: [/^[A-Z0-9]{10}$/, "10 upper-case letters and digits"],
  },
};

export const providerIdsLookRight = rule({
  id: "provider-ids-look-right",
  severity: "warning",
  title: "Ids of social providers look like those that the provider gives",
  why: "AWS asks nobody about them: the apply is green, and the provider refuses every sign-in.",
  link: guide("cognito-user-pools-social-idp"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) =>
      Object.entries(LOOKS[stated.type] ?? {}).flatMap(([field, [pattern, words]]) => {
        const value = (stated as unknown as Record<string, unknown>)[field];
        if (typeof value !== "string" || value === "" || isReference(value) || pattern.test(value)) return [];
        const message = `does not look like ${words}`;
        return [{ path: `${path}.${field}`, value, message, fix: "copy it from the provider's console" }];
      }),
    ),
  examples: () => ({
    good: [example({ identityProviders: { google } })],
    bad: [
      {
        given: example({
          identityProviders: {
            google: { ...google, clientId: "acme" },
            apple: {
              type: "SignInWithApple",
              clientId: "com.acme.login",
              teamId: "acme",
              keyId: "A1B2C3D4E5",
              privateKey: { fromSecretsManager: "apple" },
              authorizeScopes: ["email"],
            },
          },
        }),
        at: ["userPool.identityProviders.google.clientId", "userPool.identityProviders.apple.teamId"],
      },
    ],
  }),
});
