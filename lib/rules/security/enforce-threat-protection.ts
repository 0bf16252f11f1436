import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const enforceThreatProtection = rule({
  id: "enforce-threat-protection",
  severity: "warning",
  title: "Require threat protection to be enforced",
  why: "In `AUDIT`, Cognito logs a risky sign-in and lets it in.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["Security Hub Cognito.1", "cdk-nag COG3", "CWE-307"],
  check: ({ isProtected, userPool: { userPoolAddOns } }) =>
    isProtected && userPoolAddOns?.advancedSecurityMode === "AUDIT"
      ? [
          {
            path: "userPool.userPoolAddOns.advancedSecurityMode",
            value: "AUDIT",
            message: "only logs risky sign-ins",
            fix: 'set "ENFORCED" once you have reviewed the logs',
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
