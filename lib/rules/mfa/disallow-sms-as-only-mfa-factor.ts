import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowSmsAsOnlyMfaFactor = rule({
  id: "disallow-sms-as-only-mfa-factor",
  severity: "warning",
  title: "SMS is not the only second factor of a protected pool",
  why: "Phone numbers are taken over (SIM swap), and SMS can be read on the way; NIST SP 800-63B calls them restricted.",
  link: guide("user-pool-settings-mfa-sms-email-message"),
  counterparts: ["NIST SP 800-63B 5.1.3.3", "CWE-308"],
  check: ({ protection, userPool }) => {
    const {
      mfaConfiguration = "OFF",
      smsConfiguration,
      softwareTokenMfaConfiguration: totp,
      emailMfaConfiguration,
    } = userPool;
    const another = (totp !== undefined && totp.enabled !== false) || emailMfaConfiguration !== undefined;
    if (protection !== "full" || mfaConfiguration === "OFF" || smsConfiguration === undefined || another) return [];
    return [
      {
        path: "userPool.softwareTokenMfaConfiguration",
        message: "is missing: SMS is the only second factor",
        fix: "add softwareTokenMfaConfiguration: { enabled: true }",
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
