import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const PLAIN = ["ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH"] as const;

export const disallowUserPasswordAuth = rule({
  id: "disallow-user-password-auth",
  severity: "warning",
  title: "Disallow USER_PASSWORD_AUTH without a migration trigger",
  why: "The app sends the password itself: anything that can read its traffic or logs, or impersonates the app, gets the password. With SRP the password never leaves the device.",
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
            message: "sends the password itself, and the pool has no user migration trigger that needs it",
            fix: 'use "ALLOW_USER_SRP_AUTH" or the login pages',
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
