import { parseArn } from "../../aws-facts/arn";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const groupRoleInAccount = rule({
  id: "group-role-in-account",
  severity: "warning",
  title: "A group's role belongs to the pool's account",
  why: "AWS answers `Cross-account pass role is not allowed.`",
  link: guide("cognito-user-pools-user-groups"),
  check: ({ userPool: { groups = {} }, accountId }) =>
    Object.entries(groups).flatMap(([key, { roleArn }]) => {
      const account = parseArn(roleArn)?.account;
      if (accountId === undefined || account === undefined || account === accountId) return [];
      return [
        {
          path: `userPool.groups.${key}.roleArn`,
          value: roleArn,
          message: `belongs to account ${account}, the pool to ${accountId}`,
          fix: `name a role of ${accountId}, which may itself assume the other`,
        },
      ];
    }),
  examples: () => ({
    good: [
      example({ groups: { a: { roleArn: "arn:aws:iam::123456789012:role/a" } } }, { accountId: "123456789012" }),
      example({ groups: { a: { roleArn: "arn:aws:iam::210987654321:role/a" } } }),
    ],
    bad: [
      {
        given: example(
          { groups: { a: { roleArn: "arn:aws:iam::210987654321:role/a" } } },
          { accountId: "123456789012" },
        ),
        at: ["userPool.groups.a.roleArn"],
      },
    ],
  }),
});
