import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireMfaFactor = rule({
  id: "require-mfa-factor",
  severity: "error",
  title: "MFA ON or OPTIONAL has a factor",
  why: "AWS answers `Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.` after the pool is made, and the next apply destroys it.",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) => {
    const { mfaConfiguration, softwareTokenMfaConfiguration: totp, smsConfiguration, emailMfaConfiguration } = userPool;
    if (mfaConfiguration !== "ON" && mfaConfiguration !== "OPTIONAL") return [];
    if (smsConfiguration || emailMfaConfiguration || (totp && totp.enabled !== false)) return [];
    return [
      {
        path: "userPool.mfaConfiguration",
        value: mfaConfiguration,
        message: "needs a second factor: an authenticator app, SMS or e-mail; a passkey does not count",
        fix: "add softwareTokenMfaConfiguration: { enabled: true }",
      },
    ];
  },
  examples: () => ({
    good: [
      example({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
      example({ mfaConfiguration: "${var.mfa}" }),
    ],
    bad: [
      { given: example({ mfaConfiguration: "ON" }), at: ["userPool.mfaConfiguration"] },
      {
        given: example({ mfaConfiguration: "OPTIONAL", softwareTokenMfaConfiguration: { enabled: false } }),
        at: ["userPool.mfaConfiguration"],
      },
    ],
  }),
});
