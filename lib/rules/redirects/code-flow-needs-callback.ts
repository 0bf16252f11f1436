import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const codeFlowNeedsCallback = rule({
  id: "code-flow-needs-callback",
  severity: "error",
  title: "A client with the code or implicit flow has a callback URL",
  why: "AWS answers `CallbackUrls can not be empty when code flow or implicit flow is selected`.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      effective.callbackUrls.length > 0 || !isHosted(effective)
        ? []
        : [
            {
              path: at("callbackUrls"),
              value: effective.callbackUrls,
              message: "is empty, and people sign in on the hosted pages",
              fix: "name where they come back to, from a host name you configure; or set allowedOauthFlowsUserPoolClient: false",
            },
          ],
    ),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", callbackUrls: ["https://acme.com/callback"] }),
      clientExample({ kind: "spa", allowedOauthFlowsUserPoolClient: false }),
      clientExample({ kind: "machine", allowedOauthScopes: ["api/read"] }),
    ],
    bad: [
      { given: clientExample({ kind: "spa" }), at: ["userPool.clients.app.callbackUrls"] },
      {
        given: clientExample({
          kind: "custom",
          allowedOauthFlowsUserPoolClient: true,
          allowedOauthFlows: ["implicit"],
          allowedOauthScopes: ["openid"],
        }),
        at: ["userPool.clients.app.callbackUrls"],
      },
    ],
  }),
});
