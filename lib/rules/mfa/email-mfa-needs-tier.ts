import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const emailMfaNeedsTier = rule({
  id: "email-mfa-needs-tier",
  severity: "error",
  title: "E-mail MFA is on tier ESSENTIALS or PLUS",
  why: "AWS answers `FeatureUnavailableInTierException`, after the pool is made.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { emailMfaConfiguration, userPoolTier } }) =>
    emailMfaConfiguration === undefined || userPoolTier !== "LITE"
      ? []
      : [
          {
            path: "userPool.emailMfaConfiguration",
            message: "is not on tier LITE",
            fix: 'set userPoolTier to "ESSENTIALS" or "PLUS", or delete the block',
          },
        ],
  examples: () => ({
    good: [example({ emailMfaConfiguration: {} })],
    bad: [
      { given: example({ emailMfaConfiguration: {}, userPoolTier: "LITE" }), at: ["userPool.emailMfaConfiguration"] },
    ],
  }),
});
