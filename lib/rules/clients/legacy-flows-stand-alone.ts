import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { AuthFlow, LegacyAuthFlow } from "../../resources/clients/auth-flows";

/** The type refuses it; what comes from JavaScript or JSON has no type. */
const MIXED: readonly string[] = ["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"];

export const legacyFlowsStandAlone = rule({
  id: "legacy-flows-stand-alone",
  severity: "error",
  title: "The old names of sign-in flows do not stand beside the new ones",
  why: "AWS answers `Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) => {
      const flows = literals(effective.explicitAuthFlows);
      if (!flows.some((flow) => flow.startsWith("ALLOW_"))) return [];
      return flows
        .filter((flow) => !flow.startsWith("ALLOW_"))
        .map((flow) => ({
          path: memberAt("explicitAuthFlows", flow),
          value: flow,
          message: "is an old name beside new ones",
          fix: "write ALLOW_ADMIN_USER_PASSWORD_AUTH for ADMIN_NO_SRP_AUTH, ALLOW_CUSTOM_AUTH for CUSTOM_AUTH_FLOW_ONLY, ALLOW_USER_PASSWORD_AUTH for USER_PASSWORD_AUTH",
        }));
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "custom", explicitAuthFlows: ["ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH"] }),
      clientExample({ kind: "spa", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] }),
    ],
    bad: [
      {
        given: clientExample({ kind: "custom", explicitAuthFlows: MIXED as LegacyAuthFlow[] }),
        at: ["userPool.clients.app.explicitAuthFlows[1]"],
      },
      {
        given: clientExample({ kind: "spa", explicitAuthFlows: ["CUSTOM_AUTH_FLOW_ONLY" as AuthFlow] }),
        at: ["userPool.clients.app.explicitAuthFlows[0]"],
      },
    ],
  }),
});
