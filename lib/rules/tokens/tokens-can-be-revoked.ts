import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const tokensCanBeRevoked = rule({
  id: "tokens-can-be-revoked",
  severity: "warning",
  title: "A client's refresh tokens can be revoked",
  why: "A stolen refresh token gives new access tokens until it ends by itself, up to ten years; signing out does not stop it.",
  link: guide("token-revocation"),
  counterparts: ["RFC 7009", "CWE-613"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, people, at }) =>
      !people || effective.enableTokenRevocation !== false
        ? []
        : [
            {
              path: at("enableTokenRevocation"),
              value: false,
              message: "leaves no way to end a stolen refresh token",
              fix: "set enableTokenRevocation: true",
            },
          ],
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa" })],
    bad: [
      {
        given: clientExample({ kind: "spa", enableTokenRevocation: false }),
        at: ["userPool.clients.app.enableTokenRevocation"],
      },
    ],
  }),
});
