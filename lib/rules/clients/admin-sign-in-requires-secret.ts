import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const ADMIN = ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"] as const;

export const adminSignInRequiresSecret = rule({
  id: "admin-sign-in-requires-secret",
  severity: "note",
  title: "Require a client secret for server-side sign-in",
  why: "ALLOW_ADMIN_USER_PASSWORD_AUTH is for servers with IAM permissions. On a client without a secret, leaked IAM permissions are enough to sign in as its users, and tokens of server and browser cannot be told apart.",
  link: guide("authentication-flows-public-server-side"),
  counterparts: ["CWE-522"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, secret, memberAt }) =>
      secret !== false
        ? []
        : ADMIN.filter((flow) => literals(effective.explicitAuthFlows).includes(flow)).map((flow) => ({
            path: memberAt("explicitAuthFlows", flow),
            value: flow,
            message: "is a flow for servers, but the client has no secret",
            fix: 'remove the flow, or add a separate client with kind: "web" for the server',
          })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "web", explicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"] })],
    bad: [
      {
        given: clientExample({ kind: "spa", explicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"] }),
        at: ["userPool.clients.app.explicitAuthFlows[0]"],
      },
    ],
  }),
});
