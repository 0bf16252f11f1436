import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral, isReference } from "../../synth/reference";

export const threatProtectionNeedsPlus = rule({
  id: "threat-protection-needs-plus",
  severity: "warning",
  title: "Threat protection is on tier PLUS",
  why: "AWS answers `The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection`, but for older LITE pools that kept it.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { userPoolAddOns, userPoolTier = "ESSENTIALS" } }) => {
    const mode = userPoolAddOns?.advancedSecurityMode;
    const flows = userPoolAddOns?.advancedSecurityAdditionalFlows?.customAuthMode;
    const on = (isLiteral(mode) && mode !== "OFF") || flows !== undefined;
    if (!on || userPoolTier === "PLUS" || isReference(userPoolTier)) return [];
    return [
      {
        path: "userPool.userPoolAddOns.advancedSecurityMode",
        value: mode,
        message: `is not on tier ${userPoolTier}`,
        fix: 'set userPoolTier: "PLUS"; waive this for an older pool that kept threat protection',
      },
    ];
  },
  examples: () => ({
    good: [
      example({ userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }),
      example({ userPoolAddOns: { advancedSecurityMode: "OFF" } }),
    ],
    bad: [
      {
        given: example({ userPoolAddOns: { advancedSecurityMode: "AUDIT" } }),
        at: ["userPool.userPoolAddOns.advancedSecurityMode"],
      },
    ],
  }),
});
