import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const okta = {
  type: "SAML",
  metadataUrl: "https://idp.example/metadata",
  attributeMapping: { "custom:tenant": "tenant" },
} as const;

export const mappedCustomAttributesAreWritable = rule({
  id: "mapped-custom-attributes-are-writable",
  severity: "warning",
  title: "A client whose provider fills custom attributes says what it may write",
  why: "AWS's default for a client is the standard attributes; Cognito writes for the client, and the sign-in fails.",
  link: api("CreateUserPoolClient"),
  check: ({ providers, clients }) => {
    if (providers.length === 0) return [];
    return clients.flatMap(({ path, effective: { writeAttributes, supportedIdentityProviders } }) => {
      if (writeAttributes.length > 0) return [];
      const custom = providers
        .filter(({ name }) => supportedIdentityProviders.includes(name))
        .flatMap(({ mapped }) => mapped.map(([attribute]) => attribute))
        .filter((attribute) => attribute.startsWith("custom:"));
      if (custom.length === 0) return [];
      const message = `is not stated, and the default leaves out ${[...new Set(custom)].join(", ")}`;
      return [{ path: `${path}.writeAttributes`, message, fix: "state all that the client and its providers write" }];
    });
  },
  examples: () => ({
    good: [
      example({
        identityProviders: { okta },
        clients: {
          web: {
            kind: "web",
            callbackUrls: ["https://acme.example"],
            supportedIdentityProviders: ["okta"],
            writeAttributes: ["custom:tenant"],
          },
        },
      }),
    ],
    bad: [
      {
        given: example({
          identityProviders: { okta },
          clients: {
            web: { kind: "web", callbackUrls: ["https://acme.example"], supportedIdentityProviders: ["okta"] },
          },
        }),
        at: ["userPool.clients.web.writeAttributes"],
      },
    ],
  }),
});
