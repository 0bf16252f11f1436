import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientIdentityProvidersMatchCase = rule({
  id: "client-identity-providers-match-case",
  severity: "error",
  liveFact: true,
  title: "Identity providers of clients must match in case",
  why: "AWS answers `The provider X does not exist for User Pool Y`: names of identity providers are case-sensitive.",
  link: api("CreateUserPoolClient"),
  check: ({ knownProviders, clients }) => {
    if (knownProviders === undefined) return [];
    const { names, byLowerCase } = knownProviders;
    return judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.supportedIdentityProviders).flatMap((name) => {
        const meant = names.has(name) ? undefined : byLowerCase.get(name.toLowerCase());
        if (meant === undefined) return [];
        return [
          {
            path: memberAt("supportedIdentityProviders", name),
            value: name,
            message: `is "${meant}" in this pool; names of identity providers are case-sensitive`,
            fix: `write "${meant}"`,
          },
        ];
      }),
    );
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", supportedIdentityProviders: ["COGNITO", "Acme"] },
        { identityProviders: { acme: { type: "SAML", providerName: "Acme", metadataUrl: "https://acme.com/saml" } } },
      ),
      clientExample({ kind: "web", supportedIdentityProviders: ["Elsewhere", "COGNITOO"] }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", supportedIdentityProviders: ["Cognito", "google", "acme"] },
          {
            identityProviders: {
              google: {
                type: "Google",
                clientId: "a",
                clientSecret: { fromVariable: "a" },
                authorizeScopes: ["openid"],
              },
              acme: { type: "SAML", providerName: "Acme", metadataUrl: "https://acme.com/saml" },
            },
          },
        ),
        at: [
          "userPool.clients.app.supportedIdentityProviders[0]",
          "userPool.clients.app.supportedIdentityProviders[1]",
          "userPool.clients.app.supportedIdentityProviders[2]",
        ],
      },
    ],
  }),
});
