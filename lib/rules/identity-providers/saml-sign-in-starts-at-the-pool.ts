import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const samlSignInStartsAtThePool = rule({
  id: "saml-sign-in-starts-at-the-pool",
  severity: "warning",
  title: "SAML sign-ins of a protected pool start at the pool",
  why: "The pool takes an assertion it did not ask for: a stolen one signs in, and a user can be signed in to somebody else's account without noticing.",
  link: guide("cognito-user-pools-SAML-session-initiation"),
  counterparts: ["CWE-352"],
  check: ({ protection, providers }) =>
    protection !== "full"
      ? []
      : providers.flatMap(({ path, stated }) => {
          if (stated.type !== "SAML" || stated.idpInit !== true) return [];
          const message = "lets the provider start a sign-in by itself";
          const fix = "delete it, and have the provider's tile open the app's own sign-in page";
          return [{ path: `${path}.idpInit`, value: true, message, fix }];
        }),
  examples: () => ({
    good: [example({ identityProviders: { okta: saml } }, { protection: "full" })],
    bad: [
      {
        given: example({ identityProviders: { okta: { ...saml, idpInit: true } } }, { protection: "full" }),
        at: ["userPool.identityProviders.okta.idpInit"],
      },
    ],
  }),
});
