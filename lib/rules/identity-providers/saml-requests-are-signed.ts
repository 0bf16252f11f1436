import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const samlRequestsAreSigned = rule({
  id: "saml-requests-are-signed",
  severity: "warning",
  title: "A protected pool signs its SAML requests",
  why: "The provider cannot tell a request of the pool from one that somebody else made or changed.",
  link: guide("cognito-user-pools-SAML-signing-encryption"),
  counterparts: ["CWE-345"],
  check: ({ protection, providers }) =>
    protection !== "full"
      ? []
      : providers.flatMap(({ path, stated }) => {
          if (stated.type !== "SAML" || stated.requestSigningAlgorithm !== undefined) return [];
          const message = "is not stated: requests go out unsigned";
          const fix =
            'set "rsa-sha256", and give the provider the pool\'s signing certificate (aws cognito-idp get-signing-certificate)';
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
