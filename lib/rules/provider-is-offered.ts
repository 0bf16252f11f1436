import { isReference } from "../reference";
import { clientsOf } from "./client-facts";
import { example } from "./example";
import { api } from "./links";
import { providersOf } from "./provider-facts";
import { rule } from "./rule";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const providerIsOffered = rule({
  id: "provider-is-offered",
  severity: "warning",
  title: "An identity provider is offered by a client",
  why: "A client offers the providers it names, and COGNITO alone where it names none: this one is made, and nobody can sign in with it.",
  link: api("CreateUserPoolClient"),
  check: ({ userPool }) => {
    const lists = clientsOf(userPool).map(({ effective }) => effective.supportedIdentityProviders);
    if (lists.length === 0 || lists.some((list) => isReference(list) || list.some(isReference))) return [];
    const offered = new Set(lists.flat());
    return providersOf(userPool)
      .filter(({ name }) => !isReference(name) && !offered.has(name))
      .map(({ path, name }) => ({
        path,
        message: "is offered by no client",
        fix: `add "${name}" to supportedIdentityProviders of a client or of clientDefaults`,
      }));
  },
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
});
