import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { inSeconds } from "../../resources/clients/duration";

const DAY = 86_400;

export const refreshTokenIsShortLived = rule({
  id: "refresh-token-is-short-lived",
  severity: "warning",
  title: "A refresh token ends within 30 days, or 90 for a client with a secret",
  why: "Whoever copies it from a browser or device stays signed in as the user until it ends; with a secret they need that too.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  counterparts: ["RFC 9700 4.14", "CWE-613"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { refreshTokenValidity }, people, secret, at }) => {
      const days = secret === false ? 30 : 90;
      if (!people || !((inSeconds(refreshTokenValidity) ?? 0) > days * DAY)) return [];
      return [
        {
          path: at("refreshTokenValidity"),
          value: refreshTokenValidity,
          message: `is longer than ${days} days${secret === false ? ", and the client has no secret" : ""}`,
          fix: `set refreshTokenValidity: "${days}d" or less`,
        },
      ];
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", refreshTokenValidity: "30d" }),
      clientExample({ kind: "web", refreshTokenValidity: "90d" }),
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
