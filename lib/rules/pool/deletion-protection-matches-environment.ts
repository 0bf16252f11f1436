import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const deletionProtectionMatchesEnvironment = rule({
  id: "deletion-protection-matches-environment",
  severity: "error",
  title: "deletionProtection does not contradict the environment's protection",
  why: "`protection` sets AWS's and Terraform's guard together; with one of them alone a pool is neither safe nor free.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
  check: ({ protection, userPool: { deletionProtection } }) => {
    if (protection === undefined || deletionProtection === undefined || isReference(deletionProtection)) return [];
    if (deletionProtection === (protection === "full" ? "ACTIVE" : "INACTIVE")) return [];
    return [
      {
        path: "userPool.deletionProtection",
        value: deletionProtection,
        message: `contradicts protection "${protection}" of the environment`,
        fix: `delete it, and say protection: "${deletionProtection === "ACTIVE" ? "full" : "releasing"}" if you mean it`,
      },
    ];
  },
  examples: () => ({
    good: [
      { protection: "full", userPool: { name: "acme", deletionProtection: "ACTIVE" } },
      { userPool: { name: "acme", deletionProtection: "ACTIVE" } },
    ],
    bad: [
      {
        given: { protection: "none", userPool: { name: "acme", deletionProtection: "ACTIVE" } },
        at: ["userPool.deletionProtection"],
      },
    ],
  }),
});
