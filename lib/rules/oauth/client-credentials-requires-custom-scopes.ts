import { clientExample } from "../../checks/example";
import { judgeClients, usesClientCredentials } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { STANDARD_SCOPES } from "../../checks/facts/scopes";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientCredentialsRequiresCustomScopes = rule({
  id: "client-credentials-requires-custom-scopes",
  severity: "error",
  liveFact: true,
  title: "Require custom scopes for client_credentials",
  why: "AWS answers `InvalidOAuthFlowException: openid is not supported with client_credentials flow`.",
  link: providerIssue(4984),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      !usesClientCredentials(effective)
        ? []
        : literals(effective.allowedOauthScopes)
            .filter((scope) => STANDARD_SCOPES.includes(scope))
            .map((scope) => ({
              path: memberAt("allowedOauthScopes", scope),
              value: scope,
              message: "is a scope for users, which AWS refuses with client_credentials",
              fix: "use scopes of resourceServers: <identifier>/<scope>",
            })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "machine", allowedOauthScopes: ["api/read"] })],
    bad: [
      {
        given: clientExample({
          kind: "custom",
          allowedOauthFlowsUserPoolClient: true,
          generateSecret: true,
          allowedOauthFlows: ["client_credentials"],
          allowedOauthScopes: ["api/read", "openid"],
        }),
        at: ["userPool.clients.app.allowedOauthScopes[1]"],
      },
    ],
  }),
});
