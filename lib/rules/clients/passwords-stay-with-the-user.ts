import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const PLAIN = ["ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH"] as const;

export const passwordsStayWithTheUser = rule({
  id: "passwords-stay-with-the-user",
  severity: "warning",
  title: "Passwords are proven (SRP), not sent, unless users are migrated",
  why: "The app sends the password itself: whatever reads its traffic or logs, or poses as the app, has it.",
  link: guide("authentication-flows-selection-sdk"),
  counterparts: ["RFC 9700 2.4", "CWE-522"],
  check: ({ userPool, clients }) =>
    // The migration trigger needs the password.
    userPool.lambdaConfig?.userMigration !== undefined
      ? []
      : judgeClients(clients, ({ effective, memberAt }) =>
          PLAIN.filter((flow) => literals(effective.explicitAuthFlows).includes(flow)).map((flow) => ({
            path: memberAt("explicitAuthFlows", flow),
            value: flow,
            message: "sends the password itself, and no migration trigger needs it",
            fix: 'use "ALLOW_USER_SRP_AUTH" or the hosted pages',
          })),
        ),
  examples: () => ({
    good: [
      clientExample({ kind: "spa" }),
      clientExample(
        { kind: "spa", explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] },
        { lambdaConfig: { userMigration: "arn:aws:lambda:us-east-1:123456789012:function:a" } },
      ),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH"] }),
        at: ["userPool.clients.app.explicitAuthFlows[1]"],
      },
      {
        given: clientExample({ kind: "custom", explicitAuthFlows: ["USER_PASSWORD_AUTH"] }),
        at: ["userPool.clients.app.explicitAuthFlows[0]"],
      },
    ],
  }),
});
