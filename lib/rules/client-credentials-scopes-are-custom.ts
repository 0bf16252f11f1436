import { judgeClients, literals } from "./client-facts";
import { clientExample } from "./example";
import { providerIssue } from "./links";
import { rule } from "./rule";
import { STANDARD_SCOPES } from "./scope-facts";

export const clientCredentialsScopesAreCustom = rule({
  id: "client-credentials-scopes-are-custom",
  severity: "error",
  title: "client_credentials has scopes of resource servers alone",
  why: "AWS answers `InvalidOAuthFlowException: openid is not supported with client_credentials flow`.",
  link: providerIssue(4984),
  check: ({ userPool }) =>
    judgeClients(userPool, ({ effective, memberAt }) =>
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
});
