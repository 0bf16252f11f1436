import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const HOUR = 3_600;

/** A whole day is a warning of its own. */
function isBetween(seconds: number): boolean {
  return seconds > 4 * HOUR && seconds < 24 * HOUR;
}

export const preferShortLivedAccessTokens = rule({
  id: "prefer-short-lived-access-tokens",
  severity: "note",
  title: "Prefer access and ID tokens that expire within 4 hours",
  why: "APIs check these tokens by signature only: a stolen token, or one of a user who was disabled or left a group, works until it expires.",
  link: guide("amazon-cognito-user-pools-using-the-access-token"),
  counterparts: ["RFC 9700 2.2", "CWE-613"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, seconds, at }) =>
      (["accessTokenValidity", "idTokenValidity"] as const)
        .filter((setting) => isBetween(seconds[setting] ?? 0))
        .map((setting) => ({
          path: at(setting),
          value: effective[setting],
          message: "is longer than 4 hours; the AWS default is 1 hour",
          fix: "shorten it; the refresh token renews these tokens without the user",
        })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa", accessTokenValidity: "4h", idTokenValidity: "1d" })],
    bad: [
      {
        given: clientExample({ kind: "spa", accessTokenValidity: "23h", idTokenValidity: "5h" }),
        at: ["userPool.clients.app.accessTokenValidity", "userPool.clients.app.idTokenValidity"],
      },
    ],
  }),
});
