import { providerDocs } from "../../../lib/checks/links";
import type { Change } from "../change";
import { deleted, entry, planJson } from "../example";
import { POOL } from "../facts";
import { isCognito } from "../named";
import type { Watch } from "./watch";

const MANAGED = "aws_cognito_managed_user_pool_client";

/** The provider deletes no client that an AWS service made. */
function isOnlyForgotten({ type, action }: Change): boolean {
  return type === MANAGED && action === "delete";
}

export const forgottenResources: Watch = {
  id: "forgotten-resources",
  level: "note",
  title: "Terraform continues to manage existing resources",
  why: "A removed block with destroy = false removes a resource from the state, and leaves it in AWS as it is.",
  consequence: "It stays in AWS and keeps working, but nothing manages it.",
  link: providerDocs("cognito_user_pool"),
  find: ({ plan }) =>
    plan.changes
      .filter((change) => isCognito(change) && (change.action === "forget" || isOnlyForgotten(change)))
      .map(({ address }) => ({
        address,
        what: "would be removed from the state only",
        fix: "nothing, if this is intended; delete it by hand when it is no longer used, or import it again",
      })),
  examples: () => ({
    good: [{ plan: planJson([deleted(POOL)]) }],
    bad: [
      { plan: planJson([deleted(MANAGED)]), at: [`${MANAGED}.pool`] },
      { plan: planJson([entry(POOL, { actions: ["forget"], before: {} })]), at: [`${POOL}.pool`] },
    ],
  }),
};
