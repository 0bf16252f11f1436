import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { hint } from "../../checks/did-you-mean";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const LONGEST = 32;

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const mappingNamesPoolAttributes = rule({
  id: "mapping-names-pool-attributes",
  severity: "error",
  title: "A mapping fills attributes that the pool has",
  why: "AWS refuses a key of more than 32 characters, and one that is not in the schema; custom attributes have their prefix here.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ providers, attributes }) => {
    const placed = providers.flatMap(({ path, mapped }) =>
      mapped.map(([attribute, claim]) => [`${path}.attributeMapping.${attribute}`, attribute, claim] as const),
    );
    if (placed.length === 0) return [];
    const stated = attributes;
    const known = new Set([...STANDARD_ATTRIBUTES.keys(), ...stated.map(({ fullName }) => fullName)]);
    const unknown = stated.some(({ attribute }) => isReference(attribute.name));
    return placed.flatMap(([path, attribute, value]) => {
      if ([...attribute].length > LONGEST) {
        const message = `fills an attribute of ${[...attribute].length} characters; AWS maps names of ${LONGEST} at most`;
        return [{ path, value, message, fix: "use another attribute" }];
      }
      if (isReference(attribute) || known.has(attribute) || (unknown && attribute.startsWith("custom:"))) return [];
      const message = `fills an attribute that the pool does not have${hint(attribute, known)}`;
      return [{ path, value, message, fix: "name one of the schema, or add it there; custom ones with custom:" }];
    });
  },
  examples: () => ({
    good: [
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
