import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const passwordlessNeedsTier = rule({
  id: "passwordless-needs-tier",
  severity: "error",
  title: "Passwordless first factors are on tier ESSENTIALS or PLUS",
  why: "AWS answers `The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-in`.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { signInPolicy, userPoolTier } }) =>
    userPoolTier !== "LITE" || signInPolicy === undefined
      ? []
      : [
          {
            path: "userPool.signInPolicy",
            value: signInPolicy.allowedFirstAuthFactors,
            message: "is not on tier LITE, which has no choice of first factors",
            fix: 'delete it, or set userPoolTier to "ESSENTIALS" or "PLUS"',
          },
        ],
  examples: () => ({
    good: [
      example({ signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } }),
      example({ userPoolTier: "LITE" }),
    ],
    bad: [
      {
        given: example({ userPoolTier: "LITE", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } }),
        at: ["userPool.signInPolicy"],
      },
    ],
  }),
});
