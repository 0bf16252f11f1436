import { Construct } from "constructs";
import { AwsCognitoUserPool } from "../../lib/aws";
import type { PoolContext } from "../../lib/resources/pool-context";
import { type Json, synthesised } from "../terraform-json";

/** The Terraform JSON of a pool `pool` in a stack `test` with what `build` hangs from it. */
export function attached(
  build: (context: PoolContext) => void,
  { region, ...place }: Partial<PoolContext> = { region: "eu-central-1", accountId: "123456789012" },
): Json {
  return synthesised((stack) => {
    const scope = new Construct(stack, "pool");
    const pool = new AwsCognitoUserPool(scope, "Default", { name: "acme" });
    build({ scope, pool, region, ...place });
  });
}
