import { hints } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientIdentityProvidersExist = rule({
  id: "client-identity-providers-exist",
  severity: "warning",
  title: "Identity providers of clients must exist",
  why: "AWS answers `The provider X does not exist for User Pool Y`, unless the provider is managed elsewhere.",
  link: api("CreateUserPoolClient"),
  check: ({ knownProviders, clients }) => {
    if (knownProviders === undefined) return [];
    const { names, byLowerCase } = knownProviders;
    const hint = hints(names);
    return judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.supportedIdentityProviders)
        .filter((name) => !names.has(name) && !byLowerCase.has(name.toLowerCase()))
        .map((name) => ({
          path: memberAt("supportedIdentityProviders", name),
          value: name,
          message: `is not an identity provider of the pool${hint(name)}`,
          fix: "correct the name, add the provider to identityProviders, or waive this if it is managed elsewhere",
        })),
    );
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", supportedIdentityProviders: ["COGNITO", "${var.provider}", "acme"] },
        { identityProviders: { acme: { type: "SAML", metadataUrl: "https://acme.com/saml" } } },
      ),
    ],
    bad: [
      {
        given: clientExample({ kind: "web", supportedIdentityProviders: ["COGNITO", "Google", "COGNITOO"] }),
        at: [
          "userPool.clients.app.supportedIdentityProviders[1]",
          "userPool.clients.app.supportedIdentityProviders[2]",
        ],
      },
    ],
  }),
});
