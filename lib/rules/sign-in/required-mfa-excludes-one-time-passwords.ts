import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const requiredMfaExcludesOneTimePasswords = rule({
  id: "required-mfa-excludes-one-time-passwords",
  severity: "error",
  title: "With MFA ON the only first factor is PASSWORD",
  why: "AWS answers `Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled`; for WEB_AUTHN it wants a setting that no provider version can send.",
  link: providerIssue(50110),
  check: ({ userPool: { mfaConfiguration, signInPolicy } }) =>
    mfaConfiguration !== "ON"
      ? []
      : (signInPolicy?.allowedFirstAuthFactors ?? []).flatMap((factor, index) =>
          factor === "PASSWORD" || isReference(factor)
            ? []
            : [
                {
                  path: `userPool.signInPolicy.allowedFirstAuthFactors[${index}]`,
                  value: factor,
                  message: "cannot be a first factor while mfaConfiguration is ON",
                  fix: 'delete it, or set mfaConfiguration: "OPTIONAL"',
                },
              ],
        ),
  examples: () => ({
    good: [
      example({ mfaConfiguration: "OPTIONAL", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } }),
    ],
    bad: [
      {
        given: example({
          mfaConfiguration: "ON",
          signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN", "SMS_OTP"] },
        }),
        at: ["userPool.signInPolicy.allowedFirstAuthFactors[1]", "userPool.signInPolicy.allowedFirstAuthFactors[2]"],
      },
    ],
  }),
});
