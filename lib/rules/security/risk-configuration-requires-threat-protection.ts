import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const riskConfigurationRequiresThreatProtection = rule({
  id: "risk-configuration-requires-threat-protection",
  severity: "warning",
  title: "A risk configuration goes with threat protection",
  why: "AWS answers `UserPoolAddOnNotEnabledException` after the pool is made.",
  link: api("SetRiskConfiguration"),
  check: ({ userPool, risks }) => {
    const mode = userPool.userPoolAddOns?.advancedSecurityMode ?? "OFF";
    if (mode !== "OFF" || isReference(mode)) return [];
    return risks.map(([path]) => ({
      path,
      message: "needs threat protection, which is OFF",
      fix: 'set userPoolTier: "PLUS" and userPoolAddOns: { advancedSecurityMode: "ENFORCED" }, or delete it',
    }));
  },
  examples: () => ({
    good: [
      example({
        userPoolAddOns: { advancedSecurityMode: "AUDIT" },
        riskConfiguration: { riskExceptionConfiguration: { skippedIpRangeList: ["203.0.113.0/24"] } },
      }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: { riskExceptionConfiguration: { skippedIpRangeList: ["203.0.113.0/24"] } },
        }),
        at: ["userPool.riskConfiguration"],
      },
    ],
  }),
});
