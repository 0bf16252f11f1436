import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const releaseProtectionOnlyToDelete = rule({
  id: "release-protection-only-to-delete",
  severity: "warning",
  title: "Protection must be released only to delete the pool",
  why: "With deletion protection and `prevent_destroy` off, a single wrong plan can delete the pool and all its users.",
  link: guide("user-pool-settings-deletion-protection"),
  check: ({ protection }) =>
    protection !== "releasing"
      ? []
      : [
          {
            path: "protection",
            value: protection,
            message: "PROTECTION IS OFF: after the next apply, the pool and all its users can be deleted",
            fix: 'apply, then destroy the environment; to keep the pool, set protection: "full"',
          },
        ],
  examples: () => ({
    good: [{ protection: "full", userPool: { name: "acme" } }],
    bad: [{ given: { protection: "releasing", userPool: { name: "acme" } }, at: ["protection"] }],
  }),
});
