import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const SES = {
  emailSendingAccount: "DEVELOPER",
  sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/acme.com",
} as const;
const PHONE = { name: "verified_phone_number", priority: 1 } as const;

export const disallowPhoneOnlyRecoveryWithEmailMfa = rule({
  id: "disallow-phone-only-recovery-with-email-mfa",
  severity: "warning",
  title: "Disallow recovery by phone alone in a pool with email MFA",
  why: "Users of email MFA have a verified email address, and need no phone number. Without one they can never reset a forgotten password.",
  link: guide("managing-users-passwords"),
  check: ({ userPool, usesPasswords }) => {
    const { accountRecoverySetting, emailMfaConfiguration, mfaConfiguration = "OFF" } = userPool;
    const mechanisms = accountRecoverySetting?.recoveryMechanism ?? [];
    const phoneAlone = mechanisms.length === 1 && mechanisms[0]?.name === "verified_phone_number";
    const usesMfa = mfaConfiguration === "ON" || mfaConfiguration === "OPTIONAL";
    if (!usesPasswords || !usesMfa || emailMfaConfiguration === undefined || !phoneAlone) return [];
    return [
      {
        path: "userPool.accountRecoverySetting.recoveryMechanism",
        value: "verified_phone_number",
        message: "is the only mechanism, and users of email MFA may have no phone number",
        fix: 'add { name: "verified_email", priority: 2 }',
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        mfaConfiguration: "OPTIONAL",
        emailMfaConfiguration: {},
        emailConfiguration: SES,
        accountRecoverySetting: { recoveryMechanism: [PHONE, { name: "verified_email", priority: 2 }] },
      }),
      example({
        mfaConfiguration: "OPTIONAL",
        softwareTokenMfaConfiguration: { enabled: true },
        accountRecoverySetting: { recoveryMechanism: [PHONE] },
      }),
    ],
    bad: [
      {
        given: example({
          mfaConfiguration: "OPTIONAL",
          emailMfaConfiguration: {},
          emailConfiguration: SES,
          accountRecoverySetting: { recoveryMechanism: [PHONE] },
        }),
        at: ["userPool.accountRecoverySetting.recoveryMechanism"],
      },
    ],
  }),
});
