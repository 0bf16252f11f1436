import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { EffectiveClient } from "../../resources/clients/effective";

/** Whether they are those of an adopted client, which only AWS knows. */
function isLive({ stated }: EffectiveClient): boolean {
  return stated !== undefined && !stated.has("callbackUrls");
}

export const requireCallbackUrl = rule({
  id: "require-callback-url",
  severity: "error",
  liveFact: true,
  title: "Require a callback URL for the code and implicit flows",
  why: "AWS answers `CallbackUrls can not be empty when code flow or implicit flow is selected`.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      effective.callbackUrls.length > 0 || isLive(effective) || !isHosted(effective)
        ? []
        : [
            {
              path: at("callbackUrls"),
              value: effective.callbackUrls,
              message: "is empty, but the client signs users in on the login pages",
              fix: "add the URL that users return to after sign-in, or set allowedOauthFlowsUserPoolClient: false",
            },
          ],
    ),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", callbackUrls: ["https://acme.com/callback"] }),
      clientExample({ kind: "spa", allowedOauthFlowsUserPoolClient: false }),
      clientExample({ kind: "machine", allowedOauthScopes: ["api/read"] }),
      clientExample({ kind: "web", adopted: "1h57kf5cpq17m0eml12" }),
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
      { given: clientExample({ kind: "web", callbackUrls: [] }), at: ["userPool.clients.app.callbackUrls"] },
    ],
  }),
});
