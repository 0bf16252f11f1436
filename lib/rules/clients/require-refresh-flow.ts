import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { REFRESH } from "../../resources/clients/auth-flows";

export const requireRefreshFlow = rule({
  id: "require-refresh-flow",
  severity: "warning",
  title: "Require the refresh flow for custom clients",
  why: "Without it, users have to sign in again whenever the access token expires. AWS used to refuse such a list with `REFRESH_TOKEN_AUTH should always be allowed.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { explicitAuthFlows: flows, refreshTokenRotation }, at }) => {
      if (flows.length === 0 || !isKnown(flows) || !flows.every((flow) => flow.startsWith("ALLOW_"))) return [];
      if (flows.includes(REFRESH) || refreshTokenRotation?.feature === "ENABLED") return [];
      return [
        {
          path: at("explicitAuthFlows"),
          value: flows,
          message: `does not include ${REFRESH}`,
          fix: "add it, or enable refreshTokenRotation",
        },
      ];
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] }),
      clientExample({ kind: "custom", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", REFRESH] }),
      clientExample({
        kind: "custom",
        explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
        refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
      }),
    ],
    bad: [
      {
        given: clientExample({ kind: "custom", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] }),
        at: ["userPool.clients.app.explicitAuthFlows"],
      },
    ],
  }),
});
