import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const webClientHasASecret = rule({
  id: "web-client-has-a-secret",
  severity: "warning",
  title: "An app with a server of its own has a secret",
  why: "Without one anybody who gets hold of a code or refresh token can use it; a server can keep a secret.",
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
              message: "leaves the server without a secret",
              fix: 'make a client with generateSecret: true (an existing one would be replaced); or take kind: "spa", if there is no server',
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
