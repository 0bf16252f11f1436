import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import type { AwsCognitoUserPool } from "../aws";
import { ImportBlock } from "../synth/import-block";

/** The pool that something hangs from, and what is known of its place. */
export interface PoolContext {
  /** The wrapper; what hangs from the pool is made below it. */
  readonly scope: Construct;
  readonly pool: AwsCognitoUserPool;
  /** Region of the pool, where the environment or the settings say it. */
  readonly region?: string;
  /** Account of the pool, where the environment says it. */
  readonly accountId?: string;
}

/** Something of the pool that may exist already. */
export interface Importable {
  /**
   * Terraform's import id of an existing resource (each kind documents its form). It does nothing once the resource is in
   * the state.
   */
  readonly importId?: string;
}

/**
 * Gives a resource its address, `<type>.<pool>_<name>`: from its name alone, so that adding one never moves another, and
 * without CDKTF's path hash. What a pool has one of needs no name: `<type>.<pool>`. Adds its import block.
 */
export function placed<Resource extends TerraformResource>(
  { pool }: PoolContext,
  resource: Resource,
  name: string | undefined,
  { importId }: Importable = {},
): Resource {
  resource.overrideLogicalId(name === undefined ? pool.friendlyUniqueId : `${pool.friendlyUniqueId}_${name}`);
  if (importId !== undefined) new ImportBlock(resource, importId);
  return resource;
}
