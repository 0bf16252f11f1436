import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const riskConfigurationRequiresThreatProtection = rule({
  id: "risk-configuration-requires-threat-protection",
  severity: "warning",
  title: "A risk configuration requires threat protection",
  why: "AWS accepts the risk configuration, but without threat protection Cognito does not evaluate the risk of sign-ins.",
  link: guide("cognito-user-pool-settings-threat-protection"),
  check: ({ userPool, risks }) => {
    const mode = userPool.userPoolAddOns?.advancedSecurityMode ?? "OFF";
    if (mode !== "OFF" || isReference(mode)) return [];
    return risks.map(([path]) => ({
      path,
      message: "has no effect: threat protection is OFF",
      fix: 'set userPoolTier: "PLUS" and userPoolAddOns: { advancedSecurityMode: "ENFORCED" }, or remove it',
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
