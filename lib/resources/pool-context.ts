import type { Construct } from "constructs";
import type { AwsCognitoUserPool } from "../aws";
import type { TerraformResource } from "../cdktf";
import { ImportBlock } from "../synth/import-block";
import type { Importable } from "./importable";

/** The pool that a resource belongs to, with its region and account. */
export interface PoolContext {
  /** The wrapper; the resources of the pool are its children. */
  readonly scope: Construct;
  readonly pool: AwsCognitoUserPool;
  /** Region of the pool, if the environment or the settings name it. */
  readonly region?: string;
  /** Account of the pool, if the environment names it. */
  readonly accountId?: string;
}

/**
 * Gives a resource its address, `<type>.<pool>_<name>`: from its name alone, so that adding one never moves another, and
 * without CDKTF's path hash. A resource that a pool has one of needs no name: `<type>.<pool>`. Adds its import block.
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
