import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { longRefreshTokens, rotates } from "../../checks/facts/refresh-tokens";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const refreshTokenRotation = { feature: "ENABLED", retryGracePeriodSeconds: 10 } as const;

export const preferShortLivedRotatingTokens = rule({
  id: "prefer-short-lived-rotating-tokens",
  severity: "note",
  title: "Prefer rotating refresh tokens that expire within 30 days, or 90 days with a client secret",
  why: "Rotation limits what a copied refresh token is good for, but a user who no longer uses the app stays signed in until it expires.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  counterparts: ["RFC 9700 4.14", "CWE-613"],
  check: ({ clients }) => judgeClients(clients, (client) => (rotates(client) ? longRefreshTokens(client) : [])),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", refreshTokenRotation, refreshTokenValidity: "30d" }),
      clientExample({ kind: "spa", refreshTokenValidity: "365d" }),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", refreshTokenRotation, refreshTokenValidity: "365d" }),
        at: ["userPool.clients.app.refreshTokenValidity"],
      },
    ],
  }),
});
