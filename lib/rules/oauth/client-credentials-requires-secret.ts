import { clientExample } from "../../checks/example";
import { judgeClients, usesClientCredentials } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { CustomClient } from "../../resources/clients/kinds";

function custom(client: Partial<CustomClient>) {
  const oauth = { allowedOauthFlowsUserPoolClient: true, allowedOauthFlows: ["client_credentials"] } as const;
  return clientExample({ kind: "custom", ...oauth, ...client } as CustomClient);
}

export const clientCredentialsRequiresSecret = rule({
  id: "client-credentials-requires-secret",
  severity: "error",
  title: "Require a secret for client_credentials",
  why: "AWS answers `client_credentials flow can not be selected if client does not have a client secret.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, secret, memberAt }) =>
      secret !== false || !usesClientCredentials(effective)
        ? []
        : [
            {
              path: memberAt("allowedOauthFlows", "client_credentials"),
              value: "client_credentials",
              message: "needs a client secret, but the client has none",
              fix: 'set generateSecret: true (this replaces an existing client), or use kind: "machine"',
            },
          ],
    ),
  examples: () => ({
    good: [
      custom({ generateSecret: true }),
      custom({ adopted: true }),
      clientExample({ kind: "custom", allowedOauthFlows: ["client_credentials"] }),
    ],
    bad: [
      {
        given: custom({}),
        at: ["userPool.clients.app.allowedOauthFlows[0]"],
      },
    ],
  }),
});
