import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const enableThreatProtection = rule({
  id: "enable-threat-protection",
  severity: "warning",
  title: "Threat protection is on in a protected pool",
  why: "Leaked passwords, bots and sign-ins from new places go unnoticed.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  counterparts: ["Security Hub Cognito.1", "cdk-nag COG3", "CWE-307"],
  check: ({ protection, userPool: { userPoolAddOns, userPoolTier } }) => {
    const mode = userPoolAddOns?.advancedSecurityMode ?? "OFF";
    if (protection !== "full" || userPoolTier === "LITE" || mode !== "OFF") return [];
    return [
      {
        path: "userPool.userPoolAddOns.advancedSecurityMode",
        value: mode,
        message: "is OFF in a protected environment",
        fix: 'set userPoolTier: "PLUS" and userPoolAddOns: { advancedSecurityMode: "ENFORCED" }, or waive this for its price',
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
