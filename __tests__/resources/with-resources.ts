import { AwsCognitoUserPool } from "../../lib/aws";
import type { PoolContext } from "../../lib/resources/pool-context";
import { type Json, synthesised } from "../terraform-json";

/** Every resource of a stack with the pool `pool` (in its own region, if one is given) and of what `add` adds to it. */
export function withResources(add: (context: PoolContext) => void, region?: string): Json {
  return synthesised((stack) => {
    const pool = new AwsCognitoUserPool(stack, "pool", { name: "acme", region });
    add({ scope: stack, pool, region });
  });
}
