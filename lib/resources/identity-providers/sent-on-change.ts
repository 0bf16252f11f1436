import { conditional, DataResource, Fn, Op, Token } from "cdktf";
import { type PoolContext, placed } from "../pool-context";

/**
 * Details with one that AWS never answers, present in the very plan in which anything of them changes and absent otherwise:
 * - always there, it would be a change in every plan;
 * - ignored, its rotation would not be seen, and an update of anything else would go without it, which AWS refuses.
 *
 * A marker `terraform_data.<pool>_<key>_<detail>` is replaced when the details (of the secret one, its SHA-256) change, and
 * holds the time of the plan that replaced it. So it is this plan's time in that plan alone. It is destroyed after the
 * provider was updated: when that failed, the next plan still has to destroy it.
 */
export function sentOnChange(
  context: PoolContext,
  key: string,
  details: Readonly<Record<string, string>>,
  { key: detail, rotation }: { readonly key: string; readonly rotation: number | undefined },
): Record<string, string> {
  const { scope, pool } = context;
  const secret = details[detail] ?? "";
  const marker = new DataResource(scope, `identity_provider_${key}_${detail}`, {
    triggersReplace: { ...details, [detail]: Fn.sha256(secret), user_pool_id: pool.id, rotation },
    input: { planned: Fn.plantimestamp() },
    lifecycle: { ignoreChanges: ["input"], createBeforeDestroy: true },
  });
  placed(context, marker, `${key}_${detail}`);
  const changed = Op.eq(marker.output.lookup("planned"), Fn.plantimestamp());
  return { ...details, [detail]: Token.asString(conditional(changed, secret, Token.nullValue())) };
}
