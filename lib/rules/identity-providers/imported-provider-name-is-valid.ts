import { example } from "../../checks/example";
import { fitsProviderName } from "../../checks/facts/providers";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const azureAd = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const importedProviderNameIsValid = rule({
  id: "imported-provider-name-is-valid",
  severity: "warning",
  title: "Names of imported identity providers must be valid for new ones",
  why: "AWS keeps providers with names that it no longer accepts. If Terraform ever has to replace one, AWS refuses the new one.",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) =>
    providers
      .filter(
        ({ name, stated: { importId } }) => importId !== undefined && !isReference(name) && !fitsProviderName(name),
      )
      .map(({ name, namePath: path }) => ({
        path,
        value: name,
        message: "is a name that AWS accepts no longer: 3 to 32 characters, without space and _",
        fix: "keep importId, and waive this; or move your users to a provider with a valid name",
      })),
  examples: () => ({
    good: [example({ identityProviders: { AzureAD: { ...azureAd, importId: "us-east-1_Abc123:AzureAD" } } })],
    bad: [
      {
        given: example({ identityProviders: { azure_ad: { ...azureAd, importId: "us-east-1_Abc123:azure_ad" } } }),
        at: ["userPool.identityProviders.azure_ad"],
      },
    ],
  }),
});
