import { judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { guide } from "./links";
import { rule } from "./rule";

export const publicClientsRotateRefreshTokens = rule({
  id: "public-clients-rotate-refresh-tokens",
  severity: "warning",
  title: "Clients without secret rotate refresh tokens in a protected pool",
  why: "A copied refresh token works beside the user's own until it ends; rotated, it is used up at the next refresh.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  counterparts: ["RFC 9700 4.14.2", "CWE-613"],
  check: ({ userPool, protection }) =>
    protection !== "full" || userPool.userPoolTier === "LITE"
      ? []
      : judgeClients(userPool, ({ effective: { refreshTokenRotation }, people, secret, at }) =>
          !people || secret !== false || (refreshTokenRotation?.feature ?? "DISABLED") !== "DISABLED"
            ? []
            : [
                {
                  path: at("refreshTokenRotation"),
                  value: refreshTokenRotation,
                  message: "is off, and the client has no secret",
                  fix: 'set refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 }; the app then refreshes by GetTokensFromRefreshToken or the token endpoint',
                },
              ],
        ),
  good: [
    clientExample(
      { kind: "spa", refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } },
      {},
      { protection: "full" },
    ),
    clientExample({ kind: "web" }, {}, { protection: "full" }),
    clientExample({ kind: "spa" }, {}, { protection: "none" }),
  ],
  bad: [
    {
      given: clientExample({ kind: "native" }, {}, { protection: "full" }),
      at: ["userPool.clients.app.refreshTokenRotation"],
    },
  ],
});
