import { hints } from "../../checks/did-you-mean";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const LONGEST = 32;

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const mappedAttributesExist = rule({
  id: "mapped-attributes-exist",
  severity: "error",
  liveFact: true,
  title: "Attributes that identity providers map must exist in the pool",
  why: "AWS refuses a name of more than 32 characters, and an attribute that is not in the schema. Custom attributes need the prefix `custom:`.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ providers, knownAttributes: known }) => {
    const placed = providers.flatMap(({ path, mapped }) =>
      mapped.map(([attribute, claim]) => [`${path}.attributeMapping.${attribute}`, attribute, claim] as const),
    );
    const hint = hints(known ?? []);
    return placed.flatMap(([path, attribute, value]) => {
      if ([...attribute].length > LONGEST) {
        const message = `is mapped to an attribute name of ${[...attribute].length} characters; up to ${LONGEST} are allowed`;
        return [{ path, value, message, fix: "map to an attribute with a shorter name" }];
      }
      if (known === undefined || isReference(attribute) || known.has(attribute)) return [];
      const message = `is mapped to an attribute that the pool does not have${hint(attribute)}`;
      return [
        { path, value, message, fix: "map to a standard attribute, or to custom:<name> of an attribute in schema" },
      ];
    });
  },
  examples: () => ({
    good: [
      example({
        importId: "us-east-1_Abc123",
        identityProviders: { okta: { ...saml, attributeMapping: { "custom:a": "a" } } },
      }),
      example({
        schema: [{ name: "tenant", attributeDataType: "String" }],
        identityProviders: { okta: { ...saml, attributeMapping: { email: "mail", "custom:tenant": "tenant" } } },
      }),
    ],
    bad: [
      {
        given: example({
          schema: [{ name: "tenant", attributeDataType: "String" }],
          identityProviders: {
            okta: {
              ...saml,
              attributeMapping: { "custom:tenent": "tenant", "custom:one-of-far-too-many-letters": "a" },
            },
          },
        }),
        at: [
          "userPool.identityProviders.okta.attributeMapping.custom:tenent",
          "userPool.identityProviders.okta.attributeMapping.custom:one-of-far-too-many-letters",
        ],
      },
    ],
  }),
});
