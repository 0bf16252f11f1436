import { guide } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { isUnknown } from "../marks";
import type { Watch } from "./watch";

export const deletionProtectionStays: Watch = {
  id: "deletion-protection-stays",
  level: "block",
  title: "The deletion protection of a pool stays on",
  why: "With deletion_protection = ACTIVE, AWS refuses to delete the pool. It is off unless it is stated.",
  consequence: "The next mistake, here or in the console, can delete this pool with all its users.",
  link: guide("cognito-user-pool-settings-deletion-protection"),
  find: (facts) =>
    facts
      .updates(POOL)
      .filter((change) => change.before?.deletion_protection === "ACTIVE" && !isUnknown(change, "deletion_protection"))
      .filter(({ after }) => after?.deletion_protection !== "ACTIVE")
      .map(({ address }) => ({
        address,
        what: "would lose its deletion protection",
        fix: 'set deletion_protection = "ACTIVE" (protection: "full"), unless you are about to delete the pool',
      })),
  examples: () => {
    const set = (deletion_protection: string | null) => ({ deletion_protection });
    return {
      good: [
        { plan: planJson([updated(POOL, set("INACTIVE"), set("ACTIVE"))]) },
        { plan: planJson([updated(POOL, set("ACTIVE"), set(null), { unknown: { deletion_protection: true } })]) },
      ],
      bad: [
        { plan: planJson([updated(POOL, set("ACTIVE"), set("INACTIVE"))]), at: [`${POOL}.pool`] },
        { plan: planJson([updated(POOL, set("ACTIVE"), set(null))]), at: [`${POOL}.pool`] },
      ],
    };
  },
};
