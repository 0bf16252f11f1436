import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const providerNameIsAllowed = rule({
  id: "provider-name-is-allowed",
  severity: "error",
  title: "An identity provider's name has 3 to 32 characters, and no space, underscore or colon",
  why: "AWS answers `failed to satisfy constraint: Member must satisfy regular expression pattern`; with a colon the provider is made, and Terraform then fails with `unexpected format for ID`.",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) =>
    providers.flatMap(({ name, namePath: path }) => {
      const fits = /^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$/u.test(name) && [...name].length <= 32;
      if (isReference(name) || (fits && !name.includes(":"))) return [];
      const message = "is no name that AWS and Terraform take (3 to 32 characters, no space, _ or :)";
      return [{ path, value: name, message, fix: 'state providerName, such as "acme-okta"; clients name it so, too' }];
    }),
  examples: () => ({
    good: [example({ identityProviders: { okta: saml, azure_ad: { ...saml, providerName: "AzureAD" } } })],
    bad: [
      {
        given: example({
          identityProviders: {
            azure_ad: saml,
            ad: saml,
            a: { ...saml, providerName: "acme:okta" },
            b: { ...saml, providerName: "a".repeat(33) },
          },
        }),
        at: [
          "userPool.identityProviders.azure_ad",
          "userPool.identityProviders.ad",
          "userPool.identityProviders.a.providerName",
          "userPool.identityProviders.b.providerName",
        ],
      },
    ],
  }),
});
