import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";

/** The precedence of a group that sets none. */
const LOWEST = 2_147_483_647;

export const groupPrecedencesAreUnique = rule({
  id: "group-precedences-are-unique",
  severity: "warning",
  title: "Groups with different roles must have different precedences",
  why: "For a member of several groups with the same precedence, Cognito chooses no role: the token has no `cognito:preferred_role`.",
  link: guide("cognito-user-pools-user-groups"),
  check: ({ userPool: { groups = {} } }) => {
    const first = new Map<number, { key: string; roleArn: string | undefined }>();
    return Object.entries(groups).flatMap(([key, { precedence, roleArn, ...group }]) => {
      const ranks = precedence !== undefined || (roleArn !== undefined && !isAdopted(group));
      const rank = precedence ?? LOWEST;
      if (!ranks || isReference(rank)) return [];
      const other = first.get(rank);
      if (other === undefined) first.set(rank, { key, roleArn });
      if (other === undefined || isReference(roleArn) || isReference(other.roleArn)) return [];
      if (roleArn !== undefined && roleArn === other.roleArn) return [];
      return [
        {
          path: `userPool.groups.${key}.precedence`,
          value: precedence,
          message:
            `${precedence === undefined ? `is not set, so it is ${LOWEST}, which` : ""} is also the precedence of groups.${other.key}`.trim(),
          fix: "use a different number for each group; the lowest wins",
        },
      ];
    });
  },
  examples: () => ({
    good: [
      example({
        groups: {
          admins: { precedence: 1, roleArn: "arn:aws:iam::123456789012:role/admin" },
          owners: { precedence: 1, roleArn: "arn:aws:iam::123456789012:role/admin" },
          testers: {},
          others: {},
        },
      }),
    ],
    bad: [
      {
        given: example({ groups: { a: { precedence: 5 }, b: { precedence: 5 } } }),
        at: ["userPool.groups.b.precedence"],
      },
      {
        given: example({
          groups: {
            a: { roleArn: "arn:aws:iam::123456789012:role/a" },
            b: { roleArn: "arn:aws:iam::123456789012:role/b" },
          },
        }),
        at: ["userPool.groups.b.precedence"],
      },
    ],
  }),
});
