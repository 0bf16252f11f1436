import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const notifyOnBlockedSignIn = rule({
  id: "notify-on-blocked-sign-in",
  severity: "warning",
  title: "Require notifications of blocked and challenged sign-ins",
  why: "Users who are not notified keep the password that an attacker has.",
  link: guide("cognito-user-pool-settings-adaptive-authentication"),
  counterparts: ["CWE-778"],
  check: ({ isProtected, riskActions }) =>
    !isProtected
      ? []
      : riskActions.flatMap(([path, { eventAction, notify }, { notifyConfiguration }]) => {
          const told = notify ?? notifyConfiguration !== undefined;
          if (isReference(eventAction) || eventAction === "NO_ACTION" || told !== false) return [];
          const message = `${eventAction === "BLOCK" ? "blocks" : "challenges"} the sign-in without notifying the user`;
          return [{ path: `${path}.notify`, message, fix: "set notifyConfiguration, and remove notify: false" }];
        }),
  examples: () => ({
    good: [
      example(
        {
          riskConfiguration: {
            accountTakeoverRiskConfiguration: {
              actions: { lowAction: { eventAction: "NO_ACTION", notify: false }, highAction: { eventAction: "BLOCK" } },
              notifyConfiguration: { sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example" },
            },
          },
        },
        { protection: "full" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            riskConfiguration: {
              accountTakeoverRiskConfiguration: { actions: { highAction: { eventAction: "BLOCK" } } },
            },
          },
          { protection: "full" },
        ),
        at: ["userPool.riskConfiguration.accountTakeoverRiskConfiguration.actions.highAction.notify"],
      },
    ],
  }),
});
