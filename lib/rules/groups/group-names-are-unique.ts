import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const groupNamesAreUnique = rule({
  id: "group-names-are-unique",
  severity: "error",
  title: "Group names must be unique",
  why: "AWS creates the first group and answers `GroupExistsException` for the second.",
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
          message: `is also the name of groups.${other}`,
          fix: "rename or remove one of the groups",
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
