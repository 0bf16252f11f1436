import { created, planJson } from "../example";
import { POOL } from "../facts";
import { isCognito } from "../named";
import { cut } from "../words";
import type { Watch } from "./watch";

export const deferredChanges: Watch = {
  id: "deferred-changes",
  level: "note",
  title: "A plan shows everything that is to be done",
  why: "Terraform defers what depends on values that it does not know yet to a later plan. What that plan does is not known.",
  consequence: "After this apply there is more to do, which must be checked separately.",
  link: "https://developer.hashicorp.com/terraform/internals/json-format",
  find: ({ plan }) =>
    plan.deferred
      .filter(({ change }) => isCognito(change))
      .map(({ change: { address }, reason }) => ({
        address,
        what: `would be deferred to a later plan (${cut(reason)})`,
        fix: "apply this one, then plan and check again",
      })),
  examples: () => ({
    good: [{ plan: planJson([created(POOL)]) }],
    bad: [
      {
        plan: planJson([], {
          deferred_changes: [{ reason: "resource_config_unknown", resource_change: created(POOL) }],
        }),
        at: [`${POOL}.pool`],
      },
    ],
  }),
};
