import { example, google } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const providerNamesAreUnique = rule({
  id: "provider-names-are-unique",
  severity: "error",
  title: "Identity provider names must be unique",
  why: "AWS answers `DuplicateProviderException`. A pool has one provider of each social type, named for the type.",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) => {
    const first = new Map(providers.toReversed().map(({ name, path }) => [name, path]));
    return providers
      .filter(({ name, path }) => !isReference(name) && first.get(name) !== path)
      .map(({ name, namePath }) => ({
        path: namePath,
        value: name,
        message: `is also the name of ${first.get(name)}`,
        fix: "remove one of them, or set another providerName",
      }));
  },
  examples: () => ({
    good: [example({ identityProviders: { google } })],
    bad: [
      {
        given: example({ identityProviders: { google, google2: google } }),
        at: ["userPool.identityProviders.google2"],
      },
      {
        given: example({
          identityProviders: {
            okta: { type: "SAML", metadataUrl: "https://a.example/metadata" },
            other: { type: "SAML", metadataUrl: "https://b.example/metadata", providerName: "okta" },
          },
        }),
        at: ["userPool.identityProviders.other.providerName"],
      },
    ],
  }),
});
