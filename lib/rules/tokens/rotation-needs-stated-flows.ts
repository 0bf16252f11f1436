import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const rotationNeedsStatedFlows = rule({
  id: "rotation-needs-stated-flows",
  severity: "warning",
  title: "A client that rotates refresh tokens states its flows, by their new names",
  why: "AWS refuses rotation beside ALLOW_REFRESH_TOKEN_AUTH, which an empty list stands for too, and the old names as well.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { explicitAuthFlows: flows, refreshTokenRotation }, at }) => {
      if (refreshTokenRotation?.feature !== "ENABLED") return [];
      if (flows.length > 0 && literals(flows).every((flow) => flow.startsWith("ALLOW_"))) return [];
      return [
        {
          path: at("refreshTokenRotation"),
          message: "is on, and explicitAuthFlows stands for ALLOW_REFRESH_TOKEN_AUTH too",
          fix: 'state the flows without it, such as ["ALLOW_USER_SRP_AUTH"]',
        },
      ];
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } }),
      clientExample({ kind: "custom", refreshTokenRotation: { feature: "DISABLED" } }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "custom",
          refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
        }),
        at: ["userPool.clients.app.refreshTokenRotation"],
      },
    ],
  }),
});
