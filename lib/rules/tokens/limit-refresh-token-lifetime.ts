import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { longRefreshTokens, rotates } from "../../checks/facts/refresh-tokens";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const limitRefreshTokenLifetime = rule({
  id: "limit-refresh-token-lifetime",
  severity: "warning",
  title: "Refresh tokens must expire within 30 days, or 90 days with a client secret",
  why: "Anyone who copies a refresh token from a browser or device stays signed in as the user until it expires. With a client secret, they need that too.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  counterparts: ["RFC 9700 4.14", "CWE-613"],
  check: ({ clients }) => judgeClients(clients, (client) => (rotates(client) ? [] : longRefreshTokens(client))),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", refreshTokenValidity: "30d" }),
      clientExample({ kind: "web", refreshTokenValidity: "90d" }),
      clientExample({
        kind: "spa",
        refreshTokenValidity: "365d",
        refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
      }),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", refreshTokenValidity: "31d" }),
        at: ["userPool.clients.app.refreshTokenValidity"],
      },
      {
        given: clientExample({ kind: "web" }, { clientDefaults: { refreshTokenValidity: "3650d" } }),
        at: ["userPool.clientDefaults.refreshTokenValidity"],
      },
    ],
  }),
});
