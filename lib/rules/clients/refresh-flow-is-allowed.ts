import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { REFRESH } from "../../resources/clients/auth-flows";

export const refreshFlowIsAllowed = rule({
  id: "refresh-flow-is-allowed",
  severity: "warning",
  title: "A custom client's flows allow refreshing",
  why: "AWS used to answer `REFRESH_TOKEN_AUTH should always be allowed.`; without it people sign in anew whenever the access token ends.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { explicitAuthFlows: flows, refreshTokenRotation }, at }) => {
      if (flows.length === 0 || !isKnown(flows) || !flows.every((flow) => flow.startsWith("ALLOW_"))) return [];
      if (flows.includes(REFRESH) || refreshTokenRotation?.feature === "ENABLED") return [];
      return [
        {
          path: at("explicitAuthFlows"),
          value: flows,
          message: `lacks ${REFRESH}`,
          fix: "add it, or turn refreshTokenRotation on",
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
