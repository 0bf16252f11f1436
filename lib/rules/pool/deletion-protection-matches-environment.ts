import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const deletionProtectionMatchesEnvironment = rule({
  id: "deletion-protection-matches-environment",
  severity: "error",
  title: "`deletionProtection` must match the environment's `protection`",
  why: "Except for `plan`, `protection` sets AWS's deletion protection and Terraform's `prevent_destroy` together. If only one of them is on, the pool is neither protected nor ready to be deleted.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
  check: ({ protection, userPool: { deletionProtection } }) => {
    if (
      protection === undefined ||
      protection === "plan" ||
      deletionProtection === undefined ||
      isReference(deletionProtection)
    )
      return [];
    if (deletionProtection === (protection === "full" ? "ACTIVE" : "INACTIVE")) return [];
    return [
      {
        path: "userPool.deletionProtection",
        value: deletionProtection,
        message: `contradicts the environment's protection: "${protection}"`,
        fix: `remove it; to change the protection, set protection: "${deletionProtection === "ACTIVE" ? "full" : "releasing"}"`,
      },
    ];
  },
  examples: () => ({
    good: [
      { protection: "full", userPool: { name: "acme", deletionProtection: "ACTIVE" } },
      { userPool: { name: "acme", deletionProtection: "ACTIVE" } },
      { protection: "plan", userPool: { name: "acme", deletionProtection: "INACTIVE" } },
    ],
    bad: [
      {
        given: { protection: "none", userPool: { name: "acme", deletionProtection: "ACTIVE" } },
        at: ["userPool.deletionProtection"],
      },
    ],
  }),
});
