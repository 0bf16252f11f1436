import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const ADMIN = ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"] as const;

export const adminSignInNeedsSecret = rule({
  id: "admin-sign-in-needs-secret",
  severity: "warning",
  title: "Sign-in by a server is for clients with a secret",
  why: "It is for a server with IAM rights: at a client that browsers share, tokens of both look alike, and leaked IAM rights are enough to sign in as its users.",
  link: guide("authentication-flows-public-server-side"),
  counterparts: ["CWE-522"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, secret, memberAt }) =>
      secret !== false
        ? []
        : ADMIN.filter((flow) => literals(effective.explicitAuthFlows).includes(flow)).map((flow) => ({
            path: memberAt("explicitAuthFlows", flow),
            value: flow,
            message: "is for servers, and the client has no secret",
            fix: 'delete it, or give the server a client of its own, kind: "web"',
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
