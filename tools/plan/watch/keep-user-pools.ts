import { guide } from "../../../lib/checks/links";
import type { Change } from "../change";
import { deleted, planJson, replaced, updated } from "../example";
import { type Facts, isLost, POOL } from "../facts";
import { keep } from "../keep";
import { listed } from "../words";

export const keepUserPools = keep({
  id: "keep-user-pools",
  type: POOL,
  title: "User pools are neither deleted nor replaced",
  why: "AWS cannot restore a deleted pool, and no export contains passwords, MFA secrets or the users' sub. alias_attributes, username_attributes and username_configuration cannot be changed in place.",
  consequence: "Every user of this pool is lost, with passwords and MFA, and nobody can sign in.",
  link: guide("cognito-user-pool-settings-deletion-protection"),
  fix: (change, facts) =>
    `${change.action === "replace" ? "undo the change; if you need it, create a second pool and migrate the users to it" : "put the pool back into the configuration"}${withIt(change, facts)}`,
  steps: ({ before, action }) =>
    action === "delete" && before?.deletion_protection === "ACTIVE"
      ? [
          'release the protection: deletion_protection = "INACTIVE" (protection: "releasing"), nothing else',
          "delete the pool",
        ]
      : undefined,
  examples: () => ({
    good: [planJson([updated(POOL, { name: "acme" }, { name: "other" })])].map((plan) => ({ plan })),
    bad: [
      { plan: planJson([deleted(POOL, { deletion_protection: "ACTIVE" })]), at: ["aws_cognito_user_pool.pool"] },
      {
        plan: planJson([
          replaced(
            POOL,
            { id: "p", username_attributes: ["email"] },
            { username_attributes: ["phone_number"] },
            { address: 'module.auth["eu"].aws_cognito_user_pool.this[0]' },
          ),
        ]),
        at: ['module.auth["eu"].aws_cognito_user_pool.this[0]'],
      },
    ],
  }),
});

/** What is deleted together with a pool. */
function withIt(pool: Change, facts: Facts): string {
  const gone = facts.inPool(pool).filter((other) => other !== pool && isLost(other));
  return gone.length === 0 ? "" : `. With the pool goes: ${listed(gone.map(({ address }) => address))}`;
}
