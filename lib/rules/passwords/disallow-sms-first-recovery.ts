import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowSmsFirstRecovery = rule({
  id: "disallow-sms-first-recovery",
  severity: "warning",
  title: "Accounts are not recovered by SMS first",
  why: "Whoever takes the phone number over takes the account over.",
  link: guide("managing-users-passwords"),
  counterparts: ["CWE-640"],
  check: ({ userPool: { accountRecoverySetting } }) => {
    const mechanisms = accountRecoverySetting?.recoveryMechanism ?? [];
    const index = mechanisms.findIndex(({ name, priority }) => name === "verified_phone_number" && priority === 1);
    if (index < 0) return [];
    return [
      {
        path: `userPool.accountRecoverySetting.recoveryMechanism[${index}]`,
        value: "verified_phone_number",
        message: "is tried before every other way",
        fix: "give verified_email priority 1",
      },
    ];
  },
  examples: () => ({
    good: [example({ accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } })],
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
