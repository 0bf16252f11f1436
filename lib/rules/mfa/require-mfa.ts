import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireMfa = rule({
  id: "require-mfa",
  severity: "warning",
  title: "A protected pool asks for a second factor",
  why: "A stolen or guessed password is enough to take an account over.",
  link: guide("user-pool-settings-mfa"),
  counterparts: ["Security Hub Cognito.5", "cdk-nag COG2", "CWE-308"],
  check: ({ protection, userPool: { mfaConfiguration } }) =>
    protection === "full" && (mfaConfiguration ?? "OFF") === "OFF"
      ? [
          {
            path: "userPool.mfaConfiguration",
            value: mfaConfiguration,
            message: "is OFF in a protected environment",
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
