import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const providerIsOffered = rule({
  id: "provider-is-offered",
  severity: "warning",
  title: "An identity provider is offered by a client",
  why: "A client offers the providers it names, and COGNITO alone where it names none: this one is made, and nobody can sign in with it.",
  link: api("CreateUserPoolClient"),
  check: ({ clients, providers }) => {
    const lists = clients.map(({ effective }) => effective.supportedIdentityProviders);
    if (lists.length === 0 || lists.some((list) => isReference(list) || list.some(isReference))) return [];
    const offered = new Set(lists.flat());
    return providers
      .filter(({ name }) => !isReference(name) && !offered.has(name))
      .map(({ path, name }) => ({
        path,
        message: "is offered by no client",
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
