import { clientExample } from "../../checks/example";
import { NEVER_WRITABLE } from "../../checks/facts/client-attributes";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const mappedAttributesAreWritable = rule({
  id: "mapped-attributes-are-writable",
  severity: "warning",
  title: "writeAttributes must include the attributes that identity providers map",
  why: "Cognito writes mapped attributes at each sign-in with the permissions of the client. If one is not writable, sign-in fails, from the second time at the latest. Without a list, a client writes the standard attributes only.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ clients, providers }) =>
    judgeClients(clients, ({ effective: { supportedIdentityProviders, writeAttributes }, at }) => {
      if (!isKnown(writeAttributes)) return [];
      const isDefault = writeAttributes.length === 0;
      return providers
        .filter(({ name }) => supportedIdentityProviders.includes(name))
        .flatMap(({ name, mapped }) => {
          const missing = mapped
            .map(([attribute]) => attribute)
            .filter((attribute) =>
              isDefault
                ? attribute.startsWith("custom:")
                : !NEVER_WRITABLE.includes(attribute) && !writeAttributes.includes(attribute),
            );
          if (missing.length === 0) return [];
          return [
            {
              path: at("writeAttributes"),
              value: isDefault ? undefined : writeAttributes,
              message: `${isDefault ? "is not set, and the default does" : "does"} not include ${missing.join(", ")}, which ${name} maps`,
              fix: "list all attributes that the client and its identity providers write",
            },
          ];
        });
    }),
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", supportedIdentityProviders: ["acme"], writeAttributes: ["email"] },
        {
          identityProviders: {
            acme: {
              type: "SAML",
              metadataUrl: "https://acme.com/saml",
              attributeMapping: { email: "mail", email_verified: "verified" },
            },
          },
        },
      ),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", supportedIdentityProviders: ["COGNITO", "acme"], writeAttributes: ["name"] },
          {
            identityProviders: {
              acme: { type: "SAML", metadataUrl: "https://acme.com/saml", attributeMapping: { email: "mail" } },
            },
          },
        ),
        at: ["userPool.clients.app.writeAttributes"],
      },
      {
        given: clientExample(
          { kind: "web", supportedIdentityProviders: ["acme"] },
          {
            identityProviders: {
              acme: {
                type: "SAML",
                metadataUrl: "https://acme.com/saml",
                attributeMapping: { "custom:tenant": "org" },
              },
            },
          },
        ),
        at: ["userPool.clients.app.writeAttributes"],
      },
    ],
  }),
});
