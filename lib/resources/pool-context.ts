import type { Construct } from "constructs";
import type { AwsCognitoUserPool } from "../aws";
import type { TerraformResource } from "../cdktf";
import { ImportBlock } from "../synth/import-block";
import { isHeldBack } from "../user-pool/not-managed";
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
  /** Whether Terraform must refuse to destroy the resource at an address. @default of none */
  readonly guards?: (address: string) => boolean;
}

/** What holds users, or what apps and users reach it by: it cannot be made again as it was. */
const GUARDED: ReadonlySet<string> = new Set([
  "aws_cognito_identity_provider",
  "aws_cognito_resource_server",
  "aws_cognito_user",
  "aws_cognito_user_group",
  "aws_cognito_user_pool_client",
  "aws_cognito_user_pool_domain",
]);

/**
 * Gives a resource its address, `<type>.<pool>_<name>`: from its name alone, so that adding one never moves another, and
 * without CDKTF's path hash. A resource that a pool has one of needs no name: `<type>.<pool>`. Adds its import block, and
 * guards what cannot be made again. No update of it is sent while that would lose what Terraform does not manage.
 */
export function placed<Resource extends TerraformResource>(
  { pool, guards }: PoolContext,
  resource: Resource,
  name: string | undefined,
  stated: Importable = {},
): Resource {
  resource.overrideLogicalId(name === undefined ? pool.friendlyUniqueId : `${pool.friendlyUniqueId}_${name}`);
  if (stated.importId !== undefined) new ImportBlock(resource, stated.importId);
  if (isHeldBack(stated)) resource.lifecycle = { ...resource.lifecycle, ignoreChanges: "all" };
  const { terraformResourceType: type, friendlyUniqueId: id } = resource;
  const guarded = GUARDED.has(type) && guards?.(`${type}.${id}`);
  if (guarded) resource.lifecycle = { ...resource.lifecycle, preventDestroy: true };
  return resource;
}
