import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const STATED = [1, 131_072] as const;

const LIMITS: readonly Limit[] = [
  { path: "identityProviders", count: [0, 1_000] },
  { path: "identityProviders.*.idpIdentifiers", count: [0, 50] },
  {
    path: "identityProviders.*.idpIdentifiers.*",
    length: [1, 40],
    pattern: /^[\w\s+=.@-]+$/,
    allowed: "letters, digits, spaces and _ + = . @ -",
  },
  { path: "identityProviders.*.attributeMapping.*", length: [0, 131_072] },
  ...["clientId", "teamId", "keyId", "oidcIssuer", "metadataUrl", "metadataFile"].map(
    (field): Limit => ({ path: `identityProviders.*.${field}`, length: STATED }),
  ),
];

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const identityProviderLimits = rule({
  id: "identity-provider-limits",
  severity: "error",
  title: "Every field of an identity provider is within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`, or that required idp details are missing.",
  link: api("CreateIdentityProvider"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [example({ identityProviders: { okta: { ...saml, idpIdentifiers: ["acme.example", "acme.example.org"] } } })],
    bad: [
      {
        given: example({
          identityProviders: {
            okta: { ...saml, idpIdentifiers: ["acme/example", "a".repeat(41)] },
            many: { ...saml, idpIdentifiers: Array.from({ length: 51 }, (_, each) => `acme${each}`) },
            none: { ...saml, metadataUrl: "" },
          },
        }),
        at: [
          "userPool.identityProviders.many.idpIdentifiers",
          "userPool.identityProviders.okta.idpIdentifiers[0]",
          "userPool.identityProviders.okta.idpIdentifiers[1]",
          "userPool.identityProviders.none.metadataUrl",
        ],
      },
    ],
  }),
});
