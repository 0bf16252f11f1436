import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const groupNamesAreUnique = rule({
  id: "group-names-are-unique",
  severity: "error",
  title: "No two groups have the same name",
  why: "AWS makes the first and answers `GroupExistsException` to the second.",
  link: api("CreateGroup"),
  check: ({ userPool: { groups = {} } }) => {
    const first = new Map<string, string>();
    return Object.entries(groups).flatMap(([key, { name = key }]) => {
      const other = first.get(name) ?? key;
      first.set(name, other);
      if (other === key || isReference(name)) return [];
      return [
        {
          path: `userPool.groups.${key}.name`,
          value: name,
          message: `is the name of groups.${other} too`,
          fix: "give it another one, or delete one of the two",
        },
      ];
    });
  },
  examples: () => ({
    good: [example({ groups: { testers: {}, admins: { name: "Admins" } } })],
    bad: [
      {
        given: example({ groups: { testers: {}, others: { name: "testers" } } }),
        at: ["userPool.groups.others.name"],
      },
    ],
  }),
});
