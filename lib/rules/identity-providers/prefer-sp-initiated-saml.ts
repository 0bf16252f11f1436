import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const preferSpInitiatedSaml = rule({
  id: "prefer-sp-initiated-saml",
  severity: "note",
  title: "Prefer SP-initiated SAML sign-in in protected pools",
  why: "With IdP-initiated sign-in the pool accepts an assertion it did not request: a stolen one signs in, and a user can be signed in to someone else's account without noticing.",
  link: guide("cognito-user-pools-SAML-session-initiation"),
  counterparts: ["CWE-352"],
  check: ({ isProtected, providers }) =>
    !isProtected
      ? []
      : providers.flatMap(({ path, stated }) => {
          if (stated.type !== "SAML" || stated.idpInit !== true) return [];
          const message = "allows sign-in that the identity provider starts";
          const fix = "remove it, and let the tile in the provider's portal open the sign-in page of your app";
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
