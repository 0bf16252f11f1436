import { example } from "../../checks/example";
import { lacksMfaFactor } from "../../checks/facts/mfa-factors";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const requireMfaFactor = rule({
  id: "require-mfa-factor",
  severity: "error",
  title: "MFA `ON` or `OPTIONAL` requires a factor",
  why: "AWS answers `Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.` after it has created the pool, and the next apply replaces the pool.",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) => {
    if (isAdopted(userPool) || !lacksMfaFactor(userPool)) return [];
    return [
      {
        path: "userPool.mfaConfiguration",
        value: userPool.mfaConfiguration,
        message: "requires a factor: an authenticator app, SMS or email. A passkey does not count",
        fix: "set softwareTokenMfaConfiguration: { enabled: true }",
      },
    ];
  },
  examples: () => ({
    good: [
      example({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
      example({ mfaConfiguration: "${var.mfa}" }),
      example({ adopted: true, mfaConfiguration: "ON" }),
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
