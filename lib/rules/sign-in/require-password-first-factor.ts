import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const requirePasswordFirstFactor = rule({
  id: "require-password-first-factor",
  severity: "error",
  title: "PASSWORD is among the first factors",
  why: "AWS answers `Password should be configured as one of the allowed first auth factors.`",
  link: api("SignInPolicyType"),
  check: ({ userPool: { signInPolicy } }) => {
    const factors = signInPolicy?.allowedFirstAuthFactors ?? [];
    if (isReference(factors) || factors.some(isReference)) return [];
    if (factors.length === 0 || factors.includes("PASSWORD")) return [];
    return [
      {
        path: "userPool.signInPolicy.allowedFirstAuthFactors",
        value: factors,
        message: "has to contain PASSWORD",
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
