import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const preferEncryptedSamlAssertions = rule({
  id: "prefer-encrypted-saml-assertions",
  severity: "note",
  title: "Prefer encrypted SAML assertions in protected pools",
  why: "Assertions pass through the user's browser: extensions, logs and the user can read what the identity provider says about them.",
  link: guide("cognito-user-pools-SAML-signing-encryption"),
  counterparts: ["CWE-311"],
  check: ({ isProtected, providers }) =>
    !isProtected
      ? []
      : providers.flatMap(({ path, stated }) => {
          if (stated.type !== "SAML" || (stated.encryptedResponses ?? false) !== false) return [];
          const message = "is off, so assertions are not encrypted";
          const fix = "set it to true after you add the encryption certificate of the pool to the provider";
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
