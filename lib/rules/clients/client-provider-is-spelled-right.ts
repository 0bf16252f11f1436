import { didYouMean } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientProviderIsSpelledRight = rule({
  id: "client-provider-is-spelled-right",
  severity: "error",
  title: "A client names identity providers as they are named",
  why: "AWS answers `The provider X does not exist for User Pool Y`.",
  link: api("CreateUserPoolClient"),
  check: ({ knownProviders, clients }) => {
    const known = knownProviders;
    if (known === undefined) return [];
    return judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.supportedIdentityProviders).flatMap((name) => {
        const meant = known.includes(name) ? undefined : didYouMean(name, known);
        if (meant === undefined) return [];
        return [
          {
            path: memberAt("supportedIdentityProviders", name),
            value: name,
            message: `is no provider of the pool (did you mean "${meant}"?)`,
            fix: "write it as AWS names it: COGNITO, Google, or the providerName",
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
      clientExample({ kind: "web", supportedIdentityProviders: ["Elsewhere"] }),
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
