import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const recoveryDiffersFromMfa = rule({
  id: "recovery-differs-from-mfa",
  severity: "error",
  liveFact: true,
  title: "Account recovery must not rely only on an MFA factor",
  why: "AWS answers `Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.`, and the same for email.",
  link: guide("managing-users-passwords"),
  check: ({ userPool }) => {
    const mechanisms = userPool.accountRecoverySetting?.recoveryMechanism ?? [];
    const [only] = mechanisms;
    if (only === undefined || mechanisms.length > 1) return [];
    const mfa = userPool.mfaConfiguration === "ON" || userPool.mfaConfiguration === "OPTIONAL";
    const sms = mfa && userPool.smsConfiguration !== undefined && only.name === "verified_phone_number";
    const email = mfa && userPool.emailMfaConfiguration !== undefined && only.name === "verified_email";
    if (!sms && !email) return [];
    return [
      {
        path: "userPool.accountRecoverySetting.recoveryMechanism",
        value: only.name,
        message: "cannot be the only recovery mechanism while it is also an MFA factor",
        fix: `add ${sms ? "verified_email" : "verified_phone_number"} with priority 2, or use admin_only`,
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        mfaConfiguration: "ON",
        smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
        accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
      }),
    ],
    bad: [
      {
        given: example({
          mfaConfiguration: "ON",
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
          accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
        }),
        at: ["userPool.accountRecoverySetting.recoveryMechanism"],
      },
      {
        given: example({
          mfaConfiguration: "ON",
          emailMfaConfiguration: {},
          accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
        }),
        at: ["userPool.accountRecoverySetting.recoveryMechanism"],
      },
    ],
  }),
});
