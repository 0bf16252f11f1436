import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const DAY = 86_400;

export const disallowDayLongAccessTokens = rule({
  id: "disallow-day-long-access-tokens",
  severity: "warning",
  title: "Disallow access and ID tokens that are valid for a day",
  why: "APIs check these tokens by signature only: a stolen token, or one of a user who was disabled, works until it expires.",
  link: guide("amazon-cognito-user-pools-using-the-access-token"),
  counterparts: ["RFC 9700 2.2", "CWE-613"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, seconds, at }) =>
      (["accessTokenValidity", "idTokenValidity"] as const)
        .filter((setting) => (seconds[setting] ?? 0) >= DAY)
        .map((setting) => ({
          path: at(setting),
          value: effective[setting],
          message: "is the longest that AWS allows; the AWS default is 1 hour",
          fix: "shorten it; the refresh token renews these tokens without the user",
        })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa", accessTokenValidity: "23h" })],
    bad: [
      {
        given: clientExample({ kind: "spa", accessTokenValidity: "24h", idTokenValidity: "1d" }),
        at: ["userPool.clients.app.accessTokenValidity", "userPool.clients.app.idTokenValidity"],
      },
    ],
  }),
});
