import { AwsCognitoUserPool } from "../../lib/aws";
import type { PoolContext } from "../../lib/resources/pool-context";
import { type Json, synthesised } from "../terraform-json";

/** Every resource of a stack with the pool `pool` (in a region of its own, if one is given) and what `add` hangs from it. */
export function hanging(add: (context: PoolContext) => void, region?: string): Json {
  return synthesised((stack) => {
    const pool = new AwsCognitoUserPool(stack, "pool", { name: "acme", region });
    add({ scope: stack, pool, region });
  });
}
