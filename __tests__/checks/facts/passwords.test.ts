import { example } from "../../../lib/checks/example";
import { factsOf } from "../../../lib/checks/facts";
import type { Client } from "../../../lib/resources/clients/kinds";

const callbackUrls = ["https://acme.com/callback"];
const saml: Client = { kind: "web", callbackUrls, supportedIdentityProviders: ["okta"] };
const machine: Client = { kind: "machine", allowedOauthScopes: ["api/read"] };

function usesPasswords(clients: Record<string, Client>): boolean {
  return factsOf(example({ clients })).usesPasswords;
}

test.each<[string, Record<string, Client>]>([
  ["has no clients here", {}],
  ["has a client that offers COGNITO", { saml, web: { kind: "web", callbackUrls } }],
  [
    "has a client that signs users in through the API",
    { saml, api: { ...saml, allowedOauthFlowsUserPoolClient: false } },
  ],
  ["has a custom client that names no provider", { saml, own: { kind: "custom" } }],
  [
    "has a client whose providers are a reference",
    { own: { ...saml, supportedIdentityProviders: ["${var.provider}"] } },
  ],
  [
    "has a client whose providers are a list token",
    { own: { ...saml, supportedIdentityProviders: ["#{TfToken[TOKEN.0]}"] } },
  ],
])("a pool uses passwords if it %s", (_, clients) => {
  expect(usesPasswords(clients)).toBe(true);
});

test.each<[string, Record<string, Client>]>([
  ["machine clients", { machine }],
  ["clients of external identity providers", { saml, machine }],
])("a pool with only %s uses no passwords", (_, clients) => {
  expect(usesPasswords(clients)).toBe(false);
});
