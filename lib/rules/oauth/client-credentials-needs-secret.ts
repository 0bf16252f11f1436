import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientCredentialsNeedsSecret = rule({
  id: "client-credentials-needs-secret",
  severity: "error",
  title: "A client with client_credentials has a secret",
  why: "AWS answers `client_credentials flow can not be selected if client does not have a client secret.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, secret, memberAt }) =>
      secret !== false || !literals(effective.allowedOauthFlows).includes("client_credentials")
        ? []
        : [
            {
              path: memberAt("allowedOauthFlows", "client_credentials"),
              value: "client_credentials",
              message: "needs a secret, and the client has none",
              fix: 'set generateSecret: true (an existing client is replaced), or take kind: "machine"',
            },
          ],
    ),
  examples: () => ({
    good: [
      clientExample({ kind: "custom", allowedOauthFlows: ["client_credentials"], generateSecret: true }),
      clientExample({ kind: "custom", allowedOauthFlows: ["client_credentials"], adopted: true }),
    ],
    bad: [
      {
        given: clientExample({ kind: "custom", allowedOauthFlows: ["client_credentials"] }),
        at: ["userPool.clients.app.allowedOauthFlows[0]"],
      },
    ],
  }),
});
