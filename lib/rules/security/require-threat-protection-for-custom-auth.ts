import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireThreatProtectionForCustomAuth = rule({
  id: "require-threat-protection-for-custom-auth",
  severity: "warning",
  title: "Threat protection covers custom authentication",
  why: "Custom challenges are not looked at unless that is stated; attackers use the flow that is not watched.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["Security Hub Cognito.4", "CWE-307"],
  check: ({ protection, userPool: { userPoolAddOns, lambdaConfig } }) => {
    const on = userPoolAddOns !== undefined && userPoolAddOns.advancedSecurityMode !== "OFF";
    const covered = userPoolAddOns?.advancedSecurityAdditionalFlows?.customAuthMode !== undefined;
    if (protection !== "full" || !on || covered || lambdaConfig?.defineAuthChallenge === undefined) return [];
    return [
      {
        path: "userPool.userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode",
        message: "is not set, while defineAuthChallenge makes custom authentication possible",
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
