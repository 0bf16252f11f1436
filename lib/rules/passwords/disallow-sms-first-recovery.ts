import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

const SMS = { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" };
const PHONE_FIRST = { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] } as const;

export const disallowSmsFirstRecovery = rule({
  id: "disallow-sms-first-recovery",
  severity: "warning",
  title: "Disallow SMS as the first recovery mechanism",
  why: "Anyone who gets the phone number, for instance by SIM swapping, takes over the account.",
  link: guide("managing-users-passwords"),
  counterparts: ["Prowler cognito_user_pool_account_recovery_sms_not_preferred", "CWE-640"],
  check: ({ userPool, usesPasswords }) => {
    const { accountRecoverySetting, usernameAttributes = [], smsConfiguration, lambdaConfig } = userPool;
    // An adopted pool may send SMS by what is live.
    const sendsSms = smsConfiguration ?? lambdaConfig?.customSmsSender ?? (isAdopted(userPool) ? true : undefined);
    const mechanisms = accountRecoverySetting?.recoveryMechanism ?? [];
    const index = mechanisms.findIndex(({ name, priority }) => name === "verified_phone_number" && priority === 1);
    const withoutEmail = usernameAttributes.length === 1 && usernameAttributes[0] === "phone_number";
    if (!usesPasswords || sendsSms === undefined || index < 0 || withoutEmail) return [];
    return [
      {
        path: `userPool.accountRecoverySetting.recoveryMechanism[${index}]`,
        value: "verified_phone_number",
        message: "is used before any other mechanism",
        fix: "give verified_email priority 1",
      },
    ];
  },
  examples: () => ({
    good: [
      example({ accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } }),
      example({
        usernameAttributes: ["phone_number"],
        smsConfiguration: SMS,
        accountRecoverySetting: PHONE_FIRST,
      }),
      // Without a way to send SMS nobody recovers by it.
      example({ accountRecoverySetting: PHONE_FIRST }),
    ],
    bad: [
      {
        given: example({ smsConfiguration: SMS, accountRecoverySetting: PHONE_FIRST }),
        at: ["userPool.accountRecoverySetting.recoveryMechanism[0]"],
      },
    ],
  }),
});
