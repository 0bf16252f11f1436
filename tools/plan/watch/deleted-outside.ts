import { providerDocs } from "../../../lib/checks/links";
import { created, deleted, planJson, updated } from "../example";
import { POOL } from "../facts";
import { isCognito } from "../named";
import type { Watch } from "./watch";

export const deletedOutside: Watch = {
  id: "deleted-outside",
  level: "block",
  title: "Resources in the state exist in AWS",
  why: "Terraform plans to recreate what it does not find. With credentials of another account, or in another region, it also finds nothing.",
  consequence: "An empty resource with another id replaces the one that apps and users know.",
  link: providerDocs("cognito_user_pool"),
  find: ({ plan }) => {
    const anew = new Set(plan.changes.filter(({ action }) => action === "create").map(({ address }) => address));
    return plan.drift
      .filter((gone) => isCognito(gone) && gone.action === "delete" && anew.has(gone.address))
      .map(({ address }) => ({
        address,
        what: "was not found in AWS, and would be recreated",
        fix: "check the account, the region and who deleted it; allow it if it should be recreated",
      }));
  },
  examples: () => ({
    good: [
      { plan: planJson([created(POOL)]) },
      { plan: planJson([], { resource_drift: [updated(POOL, { name: "a" }, { name: "b" })] }) },
    ],
    bad: [{ plan: planJson([created(POOL)], { resource_drift: [deleted(POOL)] }), at: [`${POOL}.pool`] }],
  }),
};
