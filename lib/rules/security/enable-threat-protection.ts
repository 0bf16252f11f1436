import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const enableThreatProtection = rule({
  id: "enable-threat-protection",
  severity: "note",
  title: "Require threat protection in a protected pool, if its price is worth it",
  why: "Without it, Cognito does not detect compromised passwords, bots and sign-ins from new places. It needs tier PLUS.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: [
    "Security Hub Cognito.1",
    "cdk-nag COG3",
    "Prowler cognito_user_pool_advanced_security_enabled",
    "CWE-307",
  ],
  check: ({ isProtected, userPool: { userPoolAddOns, userPoolTier }, usesPasswords }) => {
    const mode = userPoolAddOns?.advancedSecurityMode ?? "OFF";
    if (!isProtected || !usesPasswords || userPoolTier === "LITE" || mode !== "OFF") return [];
    return [
      {
        path: "userPool.userPoolAddOns.advancedSecurityMode",
        value: mode,
        message: "is OFF",
        fix: 'set userPoolTier: "PLUS" and userPoolAddOns: { advancedSecurityMode: "ENFORCED" }',
      },
    ];
  },
  examples: () => ({
    good: [
      example({ userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "AUDIT" } }, { protection: "full" }),
    ],
    bad: [{ given: example({}, { protection: "full" }), at: ["userPool.userPoolAddOns.advancedSecurityMode"] }],
  }),
});
