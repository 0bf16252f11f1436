import { didYouMean } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientProviderIsStated = rule({
  id: "client-provider-is-stated",
  severity: "warning",
  title: "A client names identity providers that are in identityProviders",
  why: "AWS answers `The provider X does not exist for User Pool Y`, unless something else has made it before.",
  link: api("CreateUserPoolClient"),
  check: ({ knownProviders, clients }) => {
    const known = knownProviders;
    if (known === undefined) return [];
    return judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.supportedIdentityProviders)
        .filter((name) => !known.includes(name) && didYouMean(name, known) === undefined)
        .map((name) => ({
          path: memberAt("supportedIdentityProviders", name),
          value: name,
          message: "is not among identityProviders",
          fix: "add it there, or waive this if it is managed elsewhere",
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
        given: clientExample({ kind: "web", supportedIdentityProviders: ["COGNITO", "Google"] }),
        at: ["userPool.clients.app.supportedIdentityProviders[1]"],
      },
    ],
  }),
});
