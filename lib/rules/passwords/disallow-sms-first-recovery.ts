import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowSmsFirstRecovery = rule({
  id: "disallow-sms-first-recovery",
  severity: "warning",
  title: "Disallow SMS as the first recovery mechanism",
  why: "Whoever takes over the phone number, for instance by SIM swapping, takes over the account.",
  link: guide("managing-users-passwords"),
  counterparts: ["Prowler cognito_user_pool_account_recovery_sms_not_preferred", "CWE-640"],
  check: ({ userPool: { accountRecoverySetting, usernameAttributes = [] }, usesPasswords }) => {
    const mechanisms = accountRecoverySetting?.recoveryMechanism ?? [];
    const index = mechanisms.findIndex(({ name, priority }) => name === "verified_phone_number" && priority === 1);
    const withoutEmail = usernameAttributes.length === 1 && usernameAttributes[0] === "phone_number";
    if (!usesPasswords || index < 0 || withoutEmail) return [];
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
        accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
      }),
    ],
    bad: [
      {
        given: example({
          accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
        }),
        at: ["userPool.accountRecoverySetting.recoveryMechanism[0]"],
      },
    ],
  }),
});
