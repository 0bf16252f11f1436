import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const identityProviderRequiresClient = rule({
  id: "identity-provider-requires-client",
  severity: "warning",
  title: "Require a client for each identity provider",
  why: "A client offers only the providers it lists, and COGNITO if it lists none: nobody can sign in with this provider.",
  link: api("CreateUserPoolClient"),
  check: ({ clients, providers }) => {
    const lists = clients.map(({ effective }) => effective.supportedIdentityProviders);
    if (lists.length === 0 || lists.some((list) => isReference(list) || list.some(isReference))) return [];
    const offered = new Set(lists.flat());
    return providers
      .filter(({ name }) => !isReference(name) && !offered.has(name))
      .map(({ path, name }) => ({
        path,
        message: "is not offered by any client",
        fix: `add "${name}" to supportedIdentityProviders of a client or of clientDefaults`,
      }));
  },
  examples: () => ({
    good: [
      example({
        identityProviders: { okta: saml },
        clientDefaults: { supportedIdentityProviders: ["okta"] },
        clients: { web: { kind: "web", callbackUrls: ["https://acme.example"] } },
      }),
      example({ identityProviders: { okta: saml } }),
    ],
    bad: [
      {
        given: example({
          identityProviders: { okta: saml },
          clients: { web: { kind: "web", callbackUrls: ["https://acme.example"] } },
        }),
        at: ["userPool.identityProviders.okta"],
      },
    ],
  }),
});
