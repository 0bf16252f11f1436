import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const webClientRequiresSecret = rule({
  id: "web-client-requires-secret",
  severity: "warning",
  title: "Require a secret for web clients",
  why: "Without a secret, anyone who obtains an authorization code or refresh token can use it. A server can keep a secret.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 9700 2.5", "CWE-306"],
  check: ({ clients }) =>
    judgeClients(clients, ({ stated: { kind }, secret, at }) =>
      kind !== "web" || secret !== false
        ? []
        : [
            {
              path: at("generateSecret"),
              value: false,
              message: "leaves a web app without a client secret",
              fix: 'create a client with generateSecret: true (changing it replaces an existing client), or use kind: "spa" if the app has no server',
            },
          ],
    ),
  examples: () => ({
    good: [clientExample({ kind: "web" }), clientExample({ kind: "spa" })],
    bad: [
      { given: clientExample({ kind: "web", generateSecret: false }), at: ["userPool.clients.app.generateSecret"] },
    ],
  }),
});
