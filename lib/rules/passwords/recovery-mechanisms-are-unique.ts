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
    const mechanisms = accountRecoverySetting?.recoveryMechanism ?? [];
    return mechanisms.flatMap(({ name, priority }, index) => {
      const earlier = mechanisms.slice(0, index);
      const path = `userPool.accountRecoverySetting.recoveryMechanism[${index}]`;
      const fix = "set one or two mechanisms, with the priorities 1 and 2";
      const twice = (key: string, value: unknown) => ({
        path: `${path}.${key}`,
        value,
        message: "is used twice",
        fix,
      });
      const problems = [];
      if (isLiteral(name) && earlier.some((other) => other.name === name)) problems.push(twice("name", name));
      if (isLiteral(priority) && earlier.some((other) => other.priority === priority)) {
        problems.push(twice("priority", priority));
      }
      if (isLiteral(priority) && ![1, 2].includes(priority)) {
        problems.push({ path: `${path}.priority`, value: priority, message: "is not 1 or 2", fix });
      }
      return problems;
    });
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
