import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const samlResponsesAreEncrypted = rule({
  id: "saml-responses-are-encrypted",
  severity: "warning",
  title: "A protected pool takes encrypted SAML assertions alone",
  why: "Assertions come by the user's browser: extensions, logs and the user read all that the provider says about them.",
  link: guide("cognito-user-pools-SAML-signing-encryption"),
  counterparts: ["CWE-311"],
  check: ({ protection, providers }) =>
    protection !== "full"
      ? []
      : providers.flatMap(({ path, stated }) => {
          if (stated.type !== "SAML" || (stated.encryptedResponses ?? false) !== false) return [];
          const message = "is off: assertions come in the clear";
          const fix = "set it to true, once the provider has the pool's encryption certificate";
          return [{ path: `${path}.encryptedResponses`, value: stated.encryptedResponses, message, fix }];
        }),
  examples: () => ({
    good: [example({ identityProviders: { okta: { ...saml, encryptedResponses: true } } }, { protection: "full" })],
    bad: [
      {
        given: example({ identityProviders: { okta: saml } }, { protection: "full" }),
        at: ["userPool.identityProviders.okta.encryptedResponses"],
      },
    ],
  }),
});
