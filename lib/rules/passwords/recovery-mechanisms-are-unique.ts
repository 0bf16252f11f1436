import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const recoveryMechanismsAreUnique = rule({
  id: "recovery-mechanisms-are-unique",
  severity: "error",
  title: "Recovery mechanisms must have unique names and the priorities 1 and 2",
  why: "AWS answers `Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.`",
  link: api("AccountRecoverySettingType"),
  check: ({ userPool: { accountRecoverySetting } }) => {
    const seen = new Set<unknown>();
    return (accountRecoverySetting?.recoveryMechanism ?? []).flatMap(({ name, priority }, index) =>
      Object.entries({ name, priority }).flatMap(([key, value]) => {
        if (!isLiteral(value)) return [];
        const isOutside = key === "priority" && value !== 1 && value !== 2;
        const isRepeated = seen.has(value);
        seen.add(value);
        if (!isOutside && !isRepeated) return [];
        const path = `userPool.accountRecoverySetting.recoveryMechanism[${index}].${key}`;
        const message = isOutside ? "is not 1 or 2" : "is used twice";
        return [{ path, value, message, fix: "set one or two mechanisms, with the priorities 1 and 2" }];
      }),
    );
  },
  examples: () => ({
    good: [
      example({
        accountRecoverySetting: {
          recoveryMechanism: [
            { name: "verified_email", priority: 1 },
            { name: "verified_phone_number", priority: 2 },
          ],
        },
      }),
    ],
    bad: [
      {
        given: example({
          accountRecoverySetting: {
            recoveryMechanism: [
              { name: "verified_email", priority: 1 },
              { name: "verified_email", priority: 1 },
            ],
          },
        }),
        at: [
          "userPool.accountRecoverySetting.recoveryMechanism[1].name",
          "userPool.accountRecoverySetting.recoveryMechanism[1].priority",
        ],
      },
    ],
  }),
});
