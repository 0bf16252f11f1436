import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireThreatProtectionForCustomAuth = rule({
  id: "require-threat-protection-for-custom-auth",
  severity: "warning",
  title: "Require threat protection for custom authentication",
  why: "Threat protection ignores custom authentication unless you set `customAuthMode`. Attackers use the flow that nobody watches.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["Security Hub Cognito.4", "CWE-307"],
  check: ({ isProtected, userPool: { userPoolAddOns, lambdaConfig } }) => {
    const on = userPoolAddOns !== undefined && userPoolAddOns.advancedSecurityMode !== "OFF";
    const covered = userPoolAddOns?.advancedSecurityAdditionalFlows?.customAuthMode !== undefined;
    if (!isProtected || !on || covered || lambdaConfig?.defineAuthChallenge === undefined) return [];
    return [
      {
        path: "userPool.userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode",
        message: "is not set, and lambdaConfig.defineAuthChallenge enables custom authentication",
        fix: 'set advancedSecurityAdditionalFlows: { customAuthMode: "ENFORCED" }',
      },
    ];
  },
  examples: () => ({
    good: [example({ userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }, { protection: "full" })],
    bad: [
      {
        given: example(
          { userPoolAddOns: { advancedSecurityMode: "ENFORCED" }, lambdaConfig: { defineAuthChallenge: "${var.arn}" } },
          { protection: "full" },
        ),
        at: ["userPool.userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode"],
      },
    ],
  }),
});
