import { rule } from "../../checks/rule";

export const releaseProtectionOnlyToDelete = rule({
  id: "release-protection-only-to-delete",
  severity: "warning",
  title: "A pool is only released on the way to its deletion",
  why: "With protection off in AWS and in Terraform, one wrong plan deletes every user; a deleted pool cannot be restored.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
  check: ({ protection }) =>
    protection !== "releasing"
      ? []
      : [
          {
            path: "protection",
            value: protection,
            message: "PROTECTION IS OFF: after the next apply this pool and all its users can be deleted",
            fix: 'apply, then destroy the environment; or go back to protection: "full"',
          },
        ],
  examples: () => ({
    good: [{ protection: "full", userPool: { name: "acme" } }],
    bad: [{ given: { protection: "releasing", userPool: { name: "acme" } }, at: ["protection"] }],
  }),
});
