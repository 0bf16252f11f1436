import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const choiceBasedSignInNeedsTier = rule({
  id: "choice-based-sign-in-needs-tier",
  severity: "error",
  title: "ALLOW_USER_AUTH is on tier ESSENTIALS or PLUS",
  why: "AWS answers `The following features need to be disabled for the LITE pricing tier configured: …`",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool, clients }) =>
    userPool.userPoolTier !== "LITE"
      ? []
      : judgeClients(clients, ({ effective, memberAt }) =>
          !literals(effective.explicitAuthFlows).includes("ALLOW_USER_AUTH")
            ? []
            : [
                {
                  path: memberAt("explicitAuthFlows", "ALLOW_USER_AUTH"),
                  value: "ALLOW_USER_AUTH",
                  message: "is not on tier LITE, which has no choice of first factors",
                  fix: 'delete it, or set userPoolTier to "ESSENTIALS" or "PLUS"',
                },
              ],
        ),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"] }),
      clientExample({ kind: "spa" }, { userPoolTier: "LITE" }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "spa", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_AUTH"] },
          { userPoolTier: "LITE" },
        ),
        at: ["userPool.clients.app.explicitAuthFlows[1]"],
      },
    ],
  }),
});
