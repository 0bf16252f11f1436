import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { STANDARD_SCOPES } from "../../checks/facts/scopes";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientCredentialsScopesAreCustom = rule({
  id: "client-credentials-scopes-are-custom",
  severity: "error",
  title: "client_credentials has scopes of resource servers alone",
  why: "AWS answers `InvalidOAuthFlowException: openid is not supported with client_credentials flow`.",
  link: providerIssue(4984),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      !literals(effective.allowedOauthFlows).includes("client_credentials")
        ? []
        : literals(effective.allowedOauthScopes)
            .filter((scope) => STANDARD_SCOPES.includes(scope))
            .map((scope) => ({
              path: memberAt("allowedOauthScopes", scope),
              value: scope,
              message: "speaks of a person, and nobody signs in with client_credentials",
              fix: "name scopes of resourceServers, <identifier>/<scope>",
            })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "machine", allowedOauthScopes: ["api/read"] })],
    bad: [
      {
        given: clientExample({
          kind: "custom",
          generateSecret: true,
          allowedOauthFlows: ["client_credentials"],
          allowedOauthScopes: ["api/read", "openid"],
        }),
        at: ["userPool.clients.app.allowedOauthScopes[1]"],
      },
    ],
  }),
});
