import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const rotationRequiresExplicitFlows = rule({
  id: "rotation-requires-explicit-flows",
  severity: "warning",
  title: "Require explicitAuthFlows with refresh token rotation",
  why: "AWS refuses rotation with ALLOW_REFRESH_TOKEN_AUTH, which an empty list includes, and with legacy flow names.",
  link: guide("amazon-cognito-user-pools-using-the-refresh-token"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { explicitAuthFlows: flows, refreshTokenRotation }, at }) => {
      if (refreshTokenRotation?.feature !== "ENABLED") return [];
      if (flows.length > 0 && literals(flows).every((flow) => flow.startsWith("ALLOW_"))) return [];
      return [
        {
          path: at("refreshTokenRotation"),
          message: "is on, but explicitAuthFlows includes ALLOW_REFRESH_TOKEN_AUTH: it is empty or has legacy names",
          fix: 'list the flows without it, such as ["ALLOW_USER_SRP_AUTH"]',
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
