import { REFRESH } from "../attachments/client/auth-flows";
import { isKnown, judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { api } from "./links";
import { rule } from "./rule";

export const refreshFlowIsAllowed = rule({
  id: "refresh-flow-is-allowed",
  severity: "warning",
  title: "A custom client's flows allow refreshing",
  why: "AWS used to answer `REFRESH_TOKEN_AUTH should always be allowed.`; without it people sign in anew whenever the access token ends.",
  link: api("CreateUserPoolClient"),
  check: ({ userPool }) =>
    judgeClients(userPool, ({ effective: { explicitAuthFlows: flows, refreshTokenRotation }, at }) => {
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
});
