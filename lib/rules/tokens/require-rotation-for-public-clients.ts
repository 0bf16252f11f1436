import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireRotationForPublicClients = rule({
  id: "require-rotation-for-public-clients",
  severity: "warning",
  title: "Require refresh token rotation for public clients of a protected pool",
  why: "A copied refresh token works until it expires, without the user noticing. With rotation it stops working at the next refresh.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  counterparts: ["RFC 9700 4.14.2", "CWE-613"],
  check: ({ userPool, isProtected, clients }) =>
    !isProtected || userPool.userPoolTier === "LITE"
      ? []
      : judgeClients(clients, ({ effective: { refreshTokenRotation }, people, secret, at }) =>
          !people || secret !== false || (refreshTokenRotation?.feature ?? "DISABLED") !== "DISABLED"
            ? []
            : [
                {
                  path: at("refreshTokenRotation"),
                  value: refreshTokenRotation,
                  message: "is off, but the client has no secret",
                  fix: 'set refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } and refresh with GetTokensFromRefreshToken or the token endpoint',
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
