import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireMfa = rule({
  id: "require-mfa",
  severity: "warning",
  title: "Require MFA in a protected pool",
  why: "Without MFA, a stolen or guessed password is enough to take over an account.",
  link: guide("user-pool-settings-mfa"),
  counterparts: ["Security Hub Cognito.5", "cdk-nag COG2", "Prowler cognito_user_pool_mfa_enabled", "CWE-308"],
  check: ({ isProtected, userPool: { mfaConfiguration }, usesPasswords }) =>
    isProtected && usesPasswords && (mfaConfiguration ?? "OFF") === "OFF"
      ? [
          {
            path: "userPool.mfaConfiguration",
            value: mfaConfiguration,
            message: "is OFF: a password alone signs users in",
            fix: 'set mfaConfiguration: "OPTIONAL" or "ON" with softwareTokenMfaConfiguration: { enabled: true }',
          },
        ]
      : [],
  examples: () => ({
    good: [
      example(
        { mfaConfiguration: "OPTIONAL", softwareTokenMfaConfiguration: { enabled: true } },
        { protection: "full" },
      ),
      example({}, { protection: "none" }),
    ],
    bad: [{ given: example({}, { protection: "full" }), at: ["userPool.mfaConfiguration"] }],
  }),
});
