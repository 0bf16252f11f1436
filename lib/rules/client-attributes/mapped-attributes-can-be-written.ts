import { clientExample } from "../../checks/example";
import { NEVER_WRITABLE } from "../../checks/facts/client-attributes";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const mappedAttributesCanBeWritten = rule({
  id: "mapped-attributes-can-be-written",
  severity: "error",
  title: "writeAttributes, if stated, holds what the client's identity providers map",
  why: "Cognito writes them at each sign-in by the client's permissions; without, sign-in fails, from the second time on at the latest.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ clients, providers }) =>
    judgeClients(clients, ({ effective: { supportedIdentityProviders, writeAttributes }, at }) => {
      if (writeAttributes.length === 0 || !isKnown(writeAttributes)) return [];
      return providers
        .filter(({ name }) => supportedIdentityProviders.includes(name))
        .flatMap(({ name, mapped }) => {
          const missing = mapped
            .map(([attribute]) => attribute)
            .filter((attribute) => !NEVER_WRITABLE.includes(attribute) && !writeAttributes.includes(attribute));
          if (missing.length === 0) return [];
          return [
            {
              path: at("writeAttributes"),
              value: writeAttributes,
              message: `lacks ${missing.join(", ")}, which ${name} maps`,
              fix: "add what is lacking, or leave the list out",
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
    ],
  }),
});
