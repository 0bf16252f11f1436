import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireOauthFlowsAndScopes = rule({
  id: "require-oauth-flows-and-scopes",
  severity: "error",
  liveFact: true,
  title: "Require flows and scopes for clients with OAuth",
  why: "AWS answers `AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      effective.allowedOauthFlowsUserPoolClient !== true
        ? []
        : (["allowedOauthFlows", "allowedOauthScopes"] as const)
            .filter((list) => effective[list].length === 0)
            .map((list) => ({
              path: at(list),
              value: effective[list],
              message: "is empty, but allowedOauthFlowsUserPoolClient is true",
              fix: "add at least one, or set allowedOauthFlowsUserPoolClient: false",
            })),
    ),
  examples: () => ({
    good: [
      clientExample({ kind: "web", callbackUrls: ["https://acme.com/callback"] }),
      clientExample({ kind: "spa", allowedOauthFlowsUserPoolClient: false }),
    ],
    bad: [
      {
        given: clientExample({ kind: "custom", allowedOauthFlowsUserPoolClient: true }),
        at: ["userPool.clients.app.allowedOauthFlows", "userPool.clients.app.allowedOauthScopes"],
      },
      {
        given: clientExample({ kind: "machine", allowedOauthScopes: [] }),
        at: ["userPool.clients.app.allowedOauthScopes"],
      },
    ],
  }),
});
