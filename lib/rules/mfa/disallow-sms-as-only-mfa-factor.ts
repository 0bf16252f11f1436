import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowSmsAsOnlyMfaFactor = rule({
  id: "disallow-sms-as-only-mfa-factor",
  severity: "warning",
  title: "Disallow SMS as the only MFA factor",
  why: "SIM swapping moves a phone number to an attacker, and SMS can be intercepted. NIST SP 800-63B-4 restricts them.",
  link: guide("user-pool-settings-mfa-sms-email-message"),
  counterparts: ["NIST SP 800-63B-4 3.1.3.3", "CWE-308"],
  check: ({ isProtected, userPool, usesPasswords }) => {
    const {
      mfaConfiguration = "OFF",
      smsConfiguration,
      softwareTokenMfaConfiguration: totp,
      emailMfaConfiguration,
    } = userPool;
    const another = (totp !== undefined && totp.enabled !== false) || emailMfaConfiguration !== undefined;
    if (!isProtected || !usesPasswords || mfaConfiguration === "OFF") return [];
    if (smsConfiguration === undefined || another) return [];
    return [
      {
        path: "userPool.softwareTokenMfaConfiguration",
        message: "is not set: SMS is the only MFA factor",
        fix: "set softwareTokenMfaConfiguration: { enabled: true }",
      },
    ];
  },
  examples: () => ({
    good: [
      example({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }, { protection: "full" }),
    ],
    bad: [
      {
        given: example(
          { mfaConfiguration: "ON", smsConfiguration: { externalId: "a", snsCallerArn: "${var.role}" } },
          { protection: "full" },
        ),
        at: ["userPool.softwareTokenMfaConfiguration"],
      },
    ],
  }),
});
