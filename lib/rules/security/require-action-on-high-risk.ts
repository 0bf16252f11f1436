import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { AccountTakeover } from "../../resources/risk-configuration/account-takeover";

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
  check: ({ isProtected, risks }) =>
    !isProtected
      ? []
      : risks.flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) => {
          const action = takeover && (takeover.actions.highAction?.eventAction ?? "NO_ACTION");
          if (action !== "NO_ACTION") return [];
          const message = "lets high-risk sign-ins in without an action";
          return [{ path: `${path}.${FIELD}`, message, fix: 'set eventAction: "MFA_REQUIRED" or "BLOCK"' }];
        }),
  examples: () => {
    const protectedPool = (actions: AccountTakeover["actions"]) =>
      example(
        { riskConfiguration: { accountTakeoverRiskConfiguration: { actions } as AccountTakeover } },
        { protection: "full" },
      );
    return {
      good: [protectedPool({ highAction: { eventAction: "BLOCK", notify: false } })],
      bad: [
        {
          given: protectedPool({ highAction: { eventAction: "NO_ACTION", notify: false } }),
          at: [`userPool.riskConfiguration.${FIELD}`],
        },
        {
          given: protectedPool({ lowAction: { eventAction: "BLOCK", notify: false } }),
          at: [`userPool.riskConfiguration.${FIELD}`],
        },
      ],
    };
  },
});
