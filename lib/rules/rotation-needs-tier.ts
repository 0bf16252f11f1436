import { judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { guide } from "./links";
import { rule } from "./rule";

export const rotationNeedsTier = rule({
  id: "rotation-needs-tier",
  severity: "warning",
  title: "Refresh tokens rotate on tier ESSENTIALS or PLUS",
  why: "AWS announced rotation for these tiers; on LITE it is likely refused as a feature that the tier does not have.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  check: ({ userPool }) =>
    userPool.userPoolTier !== "LITE"
      ? []
      : judgeClients(userPool, ({ effective: { refreshTokenRotation }, at }) =>
          refreshTokenRotation?.feature !== "ENABLED"
            ? []
            : [
                {
                  path: `${at("refreshTokenRotation")}.feature`,
                  value: "ENABLED",
                  message: "is not for tier LITE",
                  fix: 'set feature: "DISABLED", or userPoolTier: "ESSENTIALS"',
                },
              ],
        ),
  good: [clientExample({ kind: "spa", refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } })],
  bad: [
    {
      given: clientExample(
        { kind: "spa", refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } },
        { userPoolTier: "LITE" },
      ),
      at: ["userPool.clients.app.refreshTokenRotation.feature"],
    },
  ],
});
