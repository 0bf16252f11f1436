import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const implicitFlowIsOff = rule({
  id: "implicit-flow-is-off",
  severity: "warning",
  title: "No client has the implicit flow",
  why: "Tokens stand in the URL: browser history, logs and scripts of others read them, and nothing proves that they were meant for this app.",
  link: guide("federation-endpoints-oauth-grants"),
  counterparts: ["RFC 9700 2.1.2", "CWE-598"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      !literals(effective.allowedOauthFlows).includes("implicit")
        ? []
        : [
            {
              path: memberAt("allowedOauthFlows", "implicit"),
              value: "implicit",
              message: "puts tokens into URLs",
              fix: 'use "code" with PKCE, which browsers can do too',
            },
          ],
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa", callbackUrls: ["https://acme.com/callback"] })],
    bad: [
      {
        given: clientExample({ kind: "custom", allowedOauthFlows: ["code", "implicit"] }),
        at: ["userPool.clients.app.allowedOauthFlows[1]"],
      },
    ],
  }),
});
