import { hints } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { STANDARD_SCOPES } from "../../checks/facts/scopes";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const scopesExist = rule({
  id: "scopes-exist",
  severity: "error",
  liveFact: true,
  title: "Scopes of clients must exist",
  why: "AWS answers `ScopeDoesNotExistException: Invalid scope requested: X`.",
  link: guide("cognito-user-pools-define-resource-servers"),
  check: ({ knownScopes, clients }) => {
    const known = knownScopes;
    const hint = hints(known ?? STANDARD_SCOPES);
    return judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.allowedOauthScopes)
        // Where only Terraform knows an identifier, any name with a slash may be right.
        .filter((scope) => (known ? !known.has(scope) : !scope.includes("/") && !STANDARD_SCOPES.includes(scope)))
        .map((scope) => ({
          path: memberAt("allowedOauthScopes", scope),
          value: scope,
          message: `is not a scope of the pool${hint(scope)}`,
          fix: "add it to resourceServers, or to externalScopes if its resource server is managed elsewhere",
        })),
    );
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "machine", allowedOauthScopes: ["api/read", "https://acme.com/orders/write", "old/read"] },
        {
          resourceServers: {
            api: { scopes: { read: "Read" } },
            orders: { identifier: "https://acme.com/orders", scopes: { write: "Write" } },
          },
          externalScopes: ["old/read"],
        },
      ),
      clientExample(
        { kind: "machine", allowedOauthScopes: ["api/read"] },
        { resourceServers: { orders: { identifier: "${var.orders}", scopes: {} } } },
      ),
    ],
    bad: [
      {
        given: clientExample(
          {
            kind: "custom",
            allowedOauthScopes: ["api/reed", "orders/read", "${var.scope}"],
          },
          { resourceServers: { api: { scopes: { read: "Read" } } } },
        ),
        at: ["userPool.clients.app.allowedOauthScopes[0]", "userPool.clients.app.allowedOauthScopes[1]"],
      },
    ],
  }),
});
