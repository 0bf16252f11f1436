import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const adminOnlyExcludesOtherRecovery = rule({
  id: "admin-only-excludes-other-recovery",
  severity: "error",
  liveFact: true,
  title: "`admin_only` must be the only recovery mechanism",
  why: "AWS answers `Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.`",
  link: api("AccountRecoverySettingType"),
  check: ({ userPool: { accountRecoverySetting } }) => {
    const mechanisms = accountRecoverySetting?.recoveryMechanism ?? [];
    const index = mechanisms.findIndex(({ name }) => name === "admin_only");
    if (index < 0 || mechanisms.length === 1) return [];
    return [
      {
        path: `userPool.accountRecoverySetting.recoveryMechanism[${index}].name`,
        value: "admin_only",
        message: "cannot be combined with another mechanism",
        fix: "remove it, or remove the other mechanisms",
      },
    ];
  },
  examples: () => ({
    good: [example({ accountRecoverySetting: { recoveryMechanism: [{ name: "admin_only", priority: 1 }] } })],
    bad: [
      {
        given: example({
          accountRecoverySetting: {
            recoveryMechanism: [
              { name: "verified_email", priority: 1 },
              { name: "admin_only", priority: 2 },
            ],
          },
        }),
        at: ["userPool.accountRecoverySetting.recoveryMechanism[1].name"],
      },
    ],
  }),
});
