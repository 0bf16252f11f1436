import { example, google } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

/** The format of IDs that the social providers issue. */
const FORMATS: Partial<Record<string, Readonly<Record<string, readonly [pattern: RegExp, words: string]>>>> = {
  Facebook: {
    clientId: [/^\d+$/, "the app ID: digits only"],
    apiVersion: [/^v\d+\.\d+$/, "v<major>.<minor>, such as v17.0"],
  },
  Google: { clientId: [/\.apps\.googleusercontent\.com$/, "<id>.apps.googleusercontent.com"] },
  LoginWithAmazon: { clientId: [/^amzn1\.application-oa2-client\./, "amzn1.application-oa2-client.<id>"] },
  SignInWithApple: {
    teamId: [/^[A-Z0-9]{10}$/, "10 upper-case letters and digits"],
    keyId: [/^[A-Z0-9]{10}$/, "10 upper-case letters and digits"],
  },
};

export const socialProviderIdsMatchFormat = rule({
  id: "social-provider-ids-match-format",
  severity: "warning",
  title: "IDs of social providers must have the format of the provider",
  why: "AWS does not check them: the apply succeeds, and the provider refuses every sign-in.",
  link: guide("cognito-user-pools-social-idp"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) =>
      Object.entries(FORMATS[stated.type] ?? {}).flatMap(([field, [pattern, words]]) => {
        const value = (stated as unknown as Record<string, unknown>)[field];
        if (typeof value !== "string" || value === "" || isReference(value) || pattern.test(value)) return [];
        const message = `does not have the format of the provider: ${words}`;
        return [{ path: `${path}.${field}`, value, message, fix: "copy it from the console of the provider" }];
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
