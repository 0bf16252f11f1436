import { providerDocs } from "../../../lib/checks/links";
import { created, deleted, planJson, updated } from "../example";
import { POOL } from "../facts";
import { isCognito } from "../named";
import type { Watch } from "./watch";

export const deletedOutside: Watch = {
  id: "deleted-outside",
  level: "block",
  title: "What the state holds is found in AWS",
  why: "Terraform plans to create again what it does not find. It also finds nothing with the credentials of another account, or in another region.",
  consequence: "An empty resource with another id takes the place of the one that apps and users know.",
  link: providerDocs("cognito_user_pool"),
  find: ({ plan }) => {
    const anew = new Set(plan.changes.filter(({ action }) => action === "create").map(({ address }) => address));
    return plan.drift
      .filter((gone) => isCognito(gone) && gone.action === "delete" && anew.has(gone.address))
      .map(({ address }) => ({
        address,
        what: "was not found in AWS, and would be created again",
        fix: "check account, region and who deleted it; allow it if it should be created again",
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
