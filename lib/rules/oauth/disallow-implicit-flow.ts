import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowImplicitFlow = rule({
  id: "disallow-implicit-flow",
  severity: "warning",
  title: "Disallow the implicit flow",
  why: "Tokens appear in the URL: browser history, logs and third-party scripts can read them, and nothing proves that they were meant for this app.",
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
              fix: 'use "code" with PKCE, which browser apps support too',
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
