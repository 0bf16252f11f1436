import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const disallowPrecedenceZero = rule({
  id: "disallow-precedence-zero",
  severity: "warning",
  title: "Disallow precedence 0 for new groups",
  why: "Terraform does not send 0 when it creates a group: the group ranks lowest instead of highest, and no plan shows it.",
  link: providerIssue(7524),
  check: ({ userPool: { groups = {} } }) =>
    Object.entries(groups)
      .filter(([, { precedence, ...group }]) => precedence === 0 && !isAdopted(group))
      .map(([key]) => ({
        path: `userPool.groups.${key}.precedence`,
        value: 0,
        message: "is not sent when the group is created, so the group ranks lowest",
        fix: "use 1 or more; if the group exists with another precedence, waive this",
      })),
  examples: () => ({
    good: [example({ groups: { admins: { precedence: 1 }, live: { precedence: 0, adopted: true } } })],
    bad: [{ given: example({ groups: { admins: { precedence: 0 } } }), at: ["userPool.groups.admins.precedence"] }],
  }),
});
