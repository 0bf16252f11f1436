import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireTokenRevocation = rule({
  id: "require-token-revocation",
  severity: "warning",
  title: "Require token revocation",
  why: "Without it, a stolen refresh token gets new access tokens until it expires, up to ten years; signing out does not stop it.",
  link: guide("token-revocation"),
  counterparts: ["RFC 7009", "CWE-613", "Prowler cognito_user_pool_client_token_revocation_enabled"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, people, at }) =>
      !people || effective.enableTokenRevocation !== false
        ? []
        : [
            {
              path: at("enableTokenRevocation"),
              value: false,
              message: "leaves no way to revoke a stolen refresh token",
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
