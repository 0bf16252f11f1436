import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, ok } from "../judgement";
import { LIST_POOLS } from "../pools";
import { GET_QUOTA, quota } from "../quota";
import { judgeRoom } from "../room";

/** What every account may have; the quota can only be raised. */
const USUAL = 1_000;

/** `User pools per account` of Service Quotas. */
const CODE = "L-66E6DF30";

export const poolQuota: Check = {
  id: "pool-quota",
  title: "The account has room for the pool",
  link: guide("quotas"),
  actions: [LIST_POOLS, GET_QUOTA],
  subjects: ({ userPool: { name } }) => [{ path: "userPool.name", value: name }],
  check: async (_, context): Promise<Judgement> => {
    const { ids, own = [] } = await context.pools();
    if (own.length > 0) return ok(`A pool of this name exists (${own.join(", ")}).`);
    const most = ids.length < USUAL ? USUAL : await quota(CODE, context.region(), await context.aws());
    return judgeRoom("user pools in the account", ids.length + 1, most);
  },
};
