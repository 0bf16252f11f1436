import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const userContextDataRequiresSecret = rule({
  id: "user-context-data-requires-secret",
  severity: "error",
  liveFact: true,
  title: "Require a client secret for user context data",
  why: "AWS answers `Client Secret is required to set EnablePropagateAdditionalUserContextData as true`.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, secret, at }) =>
      effective.enablePropagateAdditionalUserContextData !== true || secret !== false
        ? []
        : [
            {
              path: at("enablePropagateAdditionalUserContextData"),
              value: true,
              message: "needs a client secret, but the client has none",
              fix: "set it to false, or create a client with generateSecret: true",
            },
          ],
    ),
  examples: () => ({
    good: [clientExample({ kind: "web", enablePropagateAdditionalUserContextData: true })],
    bad: [
      {
        given: clientExample({ kind: "web", generateSecret: false, enablePropagateAdditionalUserContextData: true }),
        at: ["userPool.clients.app.enablePropagateAdditionalUserContextData"],
      },
      {
        given: clientExample({ kind: "custom", enablePropagateAdditionalUserContextData: true }),
        at: ["userPool.clients.app.enablePropagateAdditionalUserContextData"],
      },
    ],
  }),
});
