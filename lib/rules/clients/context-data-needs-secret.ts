import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const contextDataNeedsSecret = rule({
  id: "context-data-needs-secret",
  severity: "error",
  title: "A client that passes on its users' addresses has a secret",
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
              message: "needs a secret, and the client has none",
              fix: "set it to false, or make a client with generateSecret: true",
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
