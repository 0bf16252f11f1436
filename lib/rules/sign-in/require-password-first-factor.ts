import { example } from "../../checks/example";
import { isKnown } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requirePasswordFirstFactor = rule({
  id: "require-password-first-factor",
  severity: "error",
  liveFact: true,
  title: "`allowedFirstAuthFactors` must include `PASSWORD`",
  why: "AWS answers `Password should be configured as one of the allowed first auth factors.`",
  link: api("SignInPolicyType"),
  check: ({ userPool: { signInPolicy } }) => {
    const factors: readonly string[] = signInPolicy?.allowedFirstAuthFactors ?? [];
    if (factors.length === 0 || !isKnown(factors) || factors.includes("PASSWORD")) return [];
    return [
      {
        path: "userPool.signInPolicy.allowedFirstAuthFactors",
        value: factors,
        message: "does not include PASSWORD",
        fix: 'add "PASSWORD"',
      },
    ];
  },
  examples: () => ({
    good: [
      example({ signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } }),
      example({ signInPolicy: { allowedFirstAuthFactors: ["${var.factor}"] } }),
    ],
    bad: [
      {
        given: example({ signInPolicy: { allowedFirstAuthFactors: ["EMAIL_OTP"] } }),
        at: ["userPool.signInPolicy.allowedFirstAuthFactors"],
      },
    ],
  }),
});
