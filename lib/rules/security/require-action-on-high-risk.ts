import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const FIELD = "accountTakeoverRiskConfiguration.actions.highAction";

export const requireActionOnHighRisk = rule({
  id: "require-action-on-high-risk",
  severity: "warning",
  title: "In a protected pool a sign-in of high risk is stopped or asked for a second factor",
  why: "Cognito says that it looks like somebody else's, and lets it in with the password alone.",
  link: guide("cognito-user-pool-settings-adaptive-authentication"),
  counterparts: ["Security Hub Cognito.1", "cdk-nag COG3", "CWE-307"],
  check: ({ protection, risks }) =>
    protection !== "full"
      ? []
      : risks.flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) => {
          const action = takeover && (takeover.actions.highAction?.eventAction ?? "NO_ACTION");
          if (action !== "NO_ACTION") return [];
          const message = "does nothing about a sign-in of high risk";
          return [{ path: `${path}.${FIELD}`, message, fix: 'set eventAction: "MFA_REQUIRED" or "BLOCK"' }];
        }),
  examples: () => ({
    good: [
      example(
        {
          riskConfiguration: {
            accountTakeoverRiskConfiguration: { actions: { highAction: { eventAction: "BLOCK", notify: false } } },
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
              accountTakeoverRiskConfiguration: {
                actions: { highAction: { eventAction: "NO_ACTION", notify: false } },
              },
            },
          },
          { protection: "full" },
        ),
        at: [`userPool.riskConfiguration.${FIELD}`],
      },
      {
        given: example(
          {
            riskConfiguration: {
              accountTakeoverRiskConfiguration: { actions: { lowAction: { eventAction: "BLOCK", notify: false } } },
            },
          },
          { protection: "full" },
        ),
        at: [`userPool.riskConfiguration.${FIELD}`],
      },
    ],
  }),
});
