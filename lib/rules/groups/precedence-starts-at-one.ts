import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const precedenceStartsAtOne = rule({
  id: "precedence-starts-at-one",
  severity: "warning",
  title: "The precedence of a new group is 1 or more",
  why: "Terraform does not send 0 when it makes a group: the group ranks lowest instead of highest, and no plan shows it.",
  link: providerIssue(7524),
  check: ({ userPool: { groups = {} } }) =>
    Object.entries(groups)
      .filter(([, { precedence, importId }]) => precedence === 0 && importId === undefined)
      .map(([key]) => ({
        path: `userPool.groups.${key}.precedence`,
        value: 0,
        message: "is not sent when the group is made, which ranks it lowest of all",
        fix: "start at 1; a group that is live with another number may be changed to 0, so waive this then",
      })),
  examples: () => ({
    good: [example({ groups: { admins: { precedence: 1 }, live: { precedence: 0, importId: "us-east-1_a/live" } } })],
    bad: [{ given: example({ groups: { admins: { precedence: 0 } } }), at: ["userPool.groups.admins.precedence"] }],
  }),
});
