import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { expression } from "../../synth/reference";

export const requiredMfaExcludesOneTimePasswords = rule({
  id: "required-mfa-excludes-one-time-passwords",
  severity: "error",
  liveFact: true,
  title: "MFA `ON` excludes one-time passwords as first factors",
  why: "AWS answers `Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled`.",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool: { mfaConfiguration, signInPolicy } }) => {
    const factors: readonly string[] = signInPolicy?.allowedFirstAuthFactors ?? [];
    return mfaConfiguration !== "ON"
      ? []
      : literals(factors)
          .filter((factor) => factor === "EMAIL_OTP" || factor === "SMS_OTP")
          .map((factor) => ({
            path: `userPool.signInPolicy.allowedFirstAuthFactors[${factors.indexOf(factor)}]`,
            value: factor,
            message: "cannot be a first factor while mfaConfiguration is ON",
            fix: 'remove it, or set mfaConfiguration: "OPTIONAL"',
          }));
  },
  examples: () => ({
    good: [
      example({ mfaConfiguration: "OPTIONAL", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } }),
      example({ mfaConfiguration: "ON", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } }),
      example({
        mfaConfiguration: "ON",
        signInPolicy: { allowedFirstAuthFactors: expression(["#{TfToken[TOKEN.0]}"]) },
      }),
    ],
    bad: [
      {
        given: example({
          mfaConfiguration: "ON",
          signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP", "SMS_OTP"] },
        }),
        at: ["userPool.signInPolicy.allowedFirstAuthFactors[1]", "userPool.signInPolicy.allowedFirstAuthFactors[2]"],
      },
    ],
  }),
});
