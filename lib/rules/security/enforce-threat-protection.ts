import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const enforceThreatProtection = rule({
  id: "enforce-threat-protection",
  severity: "warning",
  title: "Threat protection acts, and does not only watch",
  why: "In AUDIT a risky sign-in is logged and goes through.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["Security Hub Cognito.1", "cdk-nag COG3", "CWE-307"],
  check: ({ protection, userPool: { userPoolAddOns } }) =>
    protection === "full" && userPoolAddOns?.advancedSecurityMode === "AUDIT"
      ? [
          {
            path: "userPool.userPoolAddOns.advancedSecurityMode",
            value: "AUDIT",
            message: "only watches",
            fix: 'set "ENFORCED" once the audit looked right',
          },
        ]
      : [],
  examples: () => ({
    good: [example({ userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }, { protection: "full" })],
    bad: [
      {
        given: example({ userPoolAddOns: { advancedSecurityMode: "AUDIT" } }, { protection: "full" }),
        at: ["userPool.userPoolAddOns.advancedSecurityMode"],
      },
    ],
  }),
});
