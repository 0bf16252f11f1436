import { example } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const groupRoleIsARole = rule({
  id: "group-role-is-a-role",
  severity: "error",
  title: "A group's role is an IAM role",
  why: "Terraform takes any ARN, that of a user or a bucket too; AWS passes roles alone.",
  link: guide("cognito-user-pools-user-groups"),
  check: ({ userPool: { groups = {} } }) =>
    Object.entries(groups).flatMap(([key, { roleArn: arn }]) =>
      wrongArn({ path: `userPool.groups.${key}.roleArn`, arn, service: "iam", resource: "role/" }),
    ),
  examples: () => ({
    good: [
      example({ groups: { a: { roleArn: "arn:aws:iam::123456789012:role/path/a" }, b: { roleArn: "${var.role}" } } }),
    ],
    bad: [
      {
        given: example({ groups: { a: { roleArn: "arn:aws:iam::123456789012:user/a" } } }),
        at: ["userPool.groups.a.roleArn"],
      },
    ],
  }),
});
