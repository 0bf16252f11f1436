import { Construct } from "constructs";
import { AwsCognitoUserPool } from "../../lib/aws";
import type { PoolContext } from "../../lib/resources/pool-context";
import { type Json, synthesised } from "../terraform-json";

/** The region and account of a pool that knows them. */
export const HERE = { region: "eu-central-1", accountId: "123456789012" } as const;

/**
 * The Terraform JSON of a stack with the pool `pool` and of what `add` adds to it.
 * @param ownRegion where the pool says its region itself
 */
export function withResources(
  add: (context: PoolContext) => void,
  context: Omit<Partial<PoolContext>, "pool" | "scope"> = {},
  ownRegion?: string,
): Json {
  return synthesised((stack) => {
    const scope = new Construct(stack, "pool");
    const pool = new AwsCognitoUserPool(scope, "Default", { name: "acme", region: ownRegion });
    add({ scope, pool, ...context });
  });
}
