import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const mappedAttributesAreMutable = rule({
  id: "mapped-attributes-are-mutable",
  severity: "warning",
  title: "Attributes that identity providers map must be mutable",
  why: "Each sign-in writes the attribute again, and the second one fails: `Attribute cannot be updated`. An existing attribute cannot be made mutable.",
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
          message: "is mapped to an attribute with mutable: false",
          fix: "set mutable: true in schema if the pool does not exist yet; otherwise map to another attribute",
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
