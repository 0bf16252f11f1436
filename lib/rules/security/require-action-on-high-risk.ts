import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const FIELD = "accountTakeoverRiskConfiguration.actions.highAction";

export const requireActionOnHighRisk = rule({
  id: "require-action-on-high-risk",
  severity: "warning",
  title: "Require an action on high-risk sign-ins",
  why: "Cognito detects that the sign-in is probably an attacker's, and lets it in with the password alone.",
  link: guide("cognito-user-pool-settings-adaptive-authentication"),
  counterparts: [
    "Security Hub Cognito.1",
    "cdk-nag COG3",
    "Prowler cognito_user_pool_blocks_potential_malicious_sign_in_attempts",
    "CWE-307",
  ],
  check: ({ protection, risks }) =>
    protection !== "full"
      ? []
      : risks.flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) => {
          const action = takeover && (takeover.actions.highAction?.eventAction ?? "NO_ACTION");
          if (action !== "NO_ACTION") return [];
          const message = "lets high-risk sign-ins in without an action";
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
