import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const rotationNeedsTier = rule({
  id: "rotation-needs-tier",
  severity: "warning",
  title: "Refresh tokens rotate on tier ESSENTIALS or PLUS",
  why: "AWS announced rotation for these tiers; on LITE it is likely refused as a feature that the tier does not have.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  check: ({ userPool, clients }) =>
    userPool.userPoolTier !== "LITE"
      ? []
      : judgeClients(clients, ({ effective: { refreshTokenRotation }, at }) =>
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
  examples: () => ({
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
  }),
});
