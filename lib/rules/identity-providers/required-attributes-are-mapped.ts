import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const requiredAttributesAreMapped = rule({
  id: "required-attributes-are-mapped",
  severity: "warning",
  title: "Identity providers must map every required attribute",
  why: "The first sign-in creates the user, and fails with `attributes required` if an attribute that the schema requires is missing.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ attributes, providers }) => {
    const required = attributes.filter(({ attribute, standard }) => standard && attribute.required === true);
    if (required.length === 0) return [];
    return providers.flatMap(({ path, stated: { attributeMapping = {} } }) => {
      const lacks = required
        .map(({ fullName }) => fullName)
        .filter((name) => name !== "sub" && !(name in attributeMapping));
      if (lacks.length === 0) return [];
      const message = `does not map ${lacks.join(", ")}, which the schema requires`;
      return [{ path: `${path}.attributeMapping`, message, fix: "map a claim of the provider to each of them" }];
    });
  },
  examples: () => ({
    good: [
      example({
        schema: [{ name: "email", attributeDataType: "String", required: true }],
        identityProviders: { okta: { ...saml, attributeMapping: { email: "mail" } } },
      }),
    ],
    bad: [
      {
        given: example({
          schema: [{ name: "email", attributeDataType: "String", required: true }],
          identityProviders: { okta: saml },
        }),
        at: ["userPool.identityProviders.okta.attributeMapping"],
      },
    ],
  }),
});
