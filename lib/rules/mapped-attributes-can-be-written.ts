import { NEVER_WRITABLE } from "./client-attribute-facts";
import { isKnown, judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { guide } from "./links";
import { providersOf } from "./provider-facts";
import { rule } from "./rule";

export const mappedAttributesCanBeWritten = rule({
  id: "mapped-attributes-can-be-written",
  severity: "error",
  title: "writeAttributes, if stated, holds what the client's identity providers map",
  why: "Cognito writes them at each sign-in by the client's permissions; without, sign-in fails, from the second time on at the latest.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  check: ({ userPool }) =>
    judgeClients(userPool, ({ effective: { supportedIdentityProviders, writeAttributes }, at }) => {
      if (writeAttributes.length === 0 || !isKnown(writeAttributes)) return [];
      return providersOf(userPool)
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
});
