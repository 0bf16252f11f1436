import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const publicClientsRotateRefreshTokens = rule({
  id: "public-clients-rotate-refresh-tokens",
  severity: "warning",
  title: "Clients without secret rotate refresh tokens in a protected pool",
  why: "A copied refresh token works beside the user's own until it ends; rotated, it is used up at the next refresh.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  counterparts: ["RFC 9700 4.14.2", "CWE-613"],
  check: ({ userPool, protection, clients }) =>
    protection !== "full" || userPool.userPoolTier === "LITE"
      ? []
      : judgeClients(clients, ({ effective: { refreshTokenRotation }, people, secret, at }) =>
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
  examples: () => ({
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
  }),
});
