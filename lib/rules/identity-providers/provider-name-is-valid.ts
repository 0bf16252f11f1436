import { example } from "../../checks/example";
import { fitsProviderName } from "../../checks/facts/providers";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const providerNameIsValid = rule({
  id: "provider-name-is-valid",
  severity: "error",
  liveFact: true,
  title: "Identity provider names must have 3 to 32 characters, without spaces, underscores and colons",
  why: "AWS answers `failed to satisfy constraint: Member must satisfy regular expression pattern`; with a colon AWS creates the provider, and Terraform then fails with `unexpected format for ID`.",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) =>
    providers.flatMap(({ name, namePath: path }) => {
      if (isReference(name)) return [];
      // A colon breaks Terraform's ID, also of a name that AWS accepted before its pattern was narrowed.
      const refusedByTerraform = name.includes(":");
      if (fitsProviderName(name) && !refusedByTerraform) return [];
      const message = "is not a valid provider name; use 3 to 32 characters without space, _ and :";
      return [
        {
          path,
          value: name,
          message,
          refusedByTerraform,
          fix: 'set providerName, such as "acme-okta", and use it in clients',
        },
      ];
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
