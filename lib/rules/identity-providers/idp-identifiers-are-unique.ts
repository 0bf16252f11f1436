import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const idpIdentifiersAreUnique = rule({
  id: "idp-identifiers-are-unique",
  severity: "warning",
  title: "idpIdentifiers must be unique",
  why: "The authorize endpoint finds the provider by its identifier. AWS refuses an identifier that another provider of the pool has.",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) => {
    const placed = providers.flatMap(({ path, stated: { idpIdentifiers = [] } }) =>
      idpIdentifiers.map((value, index) => ({ path: `${path}.idpIdentifiers[${index}]`, value })),
    );
    const first = new Map(placed.toReversed().map(({ value, path }) => [value, path]));
    return placed
      .filter(({ value, path }) => !isReference(value) && first.get(value) !== path)
      .map((found) => ({ ...found, message: `is also at ${first.get(found.value)}`, fix: "remove one of them" }));
  },
  examples: () => ({
    good: [example({ identityProviders: { okta: { ...saml, idpIdentifiers: ["acme.example"] } } })],
    bad: [
      {
        given: example({
          identityProviders: {
            okta: { ...saml, idpIdentifiers: ["acme.example"] },
            other: { ...saml, idpIdentifiers: ["other.example", "acme.example"] },
          },
        }),
        at: ["userPool.identityProviders.other.idpIdentifiers[1]"],
      },
    ],
  }),
});
