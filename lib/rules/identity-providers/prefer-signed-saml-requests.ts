import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const preferSignedSamlRequests = rule({
  id: "prefer-signed-saml-requests",
  severity: "note",
  title: "Prefer signed SAML requests in protected pools",
  why: "Without a signature, the identity provider cannot tell whether a request comes from the pool, or was changed.",
  link: guide("cognito-user-pools-SAML-signing-encryption"),
  counterparts: ["CWE-345"],
  check: ({ isProtected, providers }) =>
    !isProtected
      ? []
      : providers.flatMap(({ path, stated }) => {
          if (stated.type !== "SAML" || stated.requestSigningAlgorithm !== undefined) return [];
          const message = "is not set, so requests are not signed";
          const fix =
            'set "rsa-sha256", and add the signing certificate of the pool to the provider (aws cognito-idp get-signing-certificate)';
          return [{ path: `${path}.requestSigningAlgorithm`, message, fix }];
        }),
  examples: () => ({
    good: [
      example(
        { identityProviders: { okta: { ...saml, requestSigningAlgorithm: "rsa-sha256" } } },
        { protection: "full" },
      ),
      example({ identityProviders: { okta: saml } }, { protection: "none" }),
    ],
    bad: [
      {
        given: example({ identityProviders: { okta: saml } }, { protection: "full" }),
        at: ["userPool.identityProviders.okta.requestSigningAlgorithm"],
      },
    ],
  }),
});
