import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const mappedAttributesAreMutable = rule({
  id: "mapped-attributes-are-mutable",
  severity: "error",
  title: "What an identity provider maps is mutable",
  why: "Each sign-in writes it anew, and the second one fails: `Attribute cannot be updated`. A live attribute cannot be made mutable.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ attributes, providers }) => {
    const immutable = new Set(
      attributes.filter(({ attribute }) => attribute.mutable === false).map(({ fullName }) => fullName),
    );
    return providers.flatMap(({ path, mapped }) =>
      mapped
        .filter(([attribute]) => immutable.has(attribute))
        .map(([attribute, claim]) => ({
          path: `${path}.attributeMapping.${attribute}`,
          value: claim,
          message: "goes to an attribute with mutable: false",
          fix: "before the pool is made, set mutable: true in schema; afterwards map to another attribute",
        })),
    );
  },
  examples: () => ({
    good: [
      example({
        schema: [{ name: "email", attributeDataType: "String", required: true }],
        identityProviders: {
          acme: { type: "SAML", metadataUrl: "https://acme.com/saml", attributeMapping: { email: "mail" } },
        },
      }),
    ],
    bad: [
      {
        given: example({
          schema: [
            { name: "email", attributeDataType: "String", mutable: false },
            { name: "tenant", attributeDataType: "String", mutable: false },
          ],
          identityProviders: {
            acme: {
              type: "SAML",
              metadataUrl: "https://acme.com/saml",
              attributeMapping: { email: "mail", "custom:tenant": "org" },
            },
          },
        }),
        at: [
          "userPool.identityProviders.acme.attributeMapping.email",
          "userPool.identityProviders.acme.attributeMapping.custom:tenant",
        ],
      },
    ],
  }),
});
