import { type AwsCognitoUserGroup, type Complete, loadUsers, type UserArguments } from "../../aws";
import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import type { TerraformResource } from "../../cdktf";
import { isReference } from "../../synth/reference";
import type { Adoption } from "../../user-pool/adoption";
import { bareName, type SchemaSettings } from "../../user-pool/schema";
import type { SignInSettings } from "../../user-pool/sign-in";
import { type PoolContext, placed } from "../pool-context";
import { membershipName } from "./memberships";
import { toTerraform, type User, type UsersSettings } from "./settings";

/** What has to be there before a user. */
export interface NeededByUsers {
  /** By key. */
  readonly groups: ReadonlyMap<string, AwsCognitoUserGroup>;
  /** AWS calls the triggers when it creates an account. */
  readonly permissions: readonly TerraformResource[];
}

type Settings = UsersSettings & SchemaSettings & SignInSettings & Adoption;

/**
 * Adds the users, `aws_cognito_user.<pool>_<name>`, and their memberships,
 * `aws_cognito_user_in_group.<pool>_<name>--<group>`.
 */
export function addUsers(context: PoolContext, settings: Settings, needed: NeededByUsers): void {
  for (const [key, stated] of Object.entries(settings.users ?? {})) addUser(context, settings, needed, key, stated);
}

function addUser(
  context: PoolContext,
  settings: Settings,
  { groups, permissions }: NeededByUsers,
  key: string,
  stated: User,
): void {
  const { scope, pool } = context;
  const { AwsCognitoUser, AwsCognitoUserInGroup } = loadUsers();
  const complete = toTerraform(key, stated, settings);
  const user = new AwsCognitoUser(scope, `user_${key}`, {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...complete,
    dependsOn: permissions.length > 0 ? [...permissions] : undefined,
    lifecycle: { ignoreChanges: leftAlone(complete, settings) },
  });
  placed(context, user, key, { importId: stated.importId });
  for (const group of new Set(stated.groups)) {
    const name = membershipName({ user: key, group });
    const membership = new AwsCognitoUserInGroup(scope, `membership_${name}`, {
      userPoolId: pool.id,
      region: pool.regionInput,
      groupName: groups.get(group)?.name ?? group,
      username: user.username,
    });
    placed(context, membership, name);
  }
}

/**
 * What counts at the creation alone, and what the user may change: the provider would delete every attribute that is not stated.
 * Where nobody knows all attributes, none of them is changed any more.
 */
function leftAlone({ attributes = {}, enabled }: Complete<UserArguments>, { schema, adopted }: Settings): string[] {
  const creation = ["desired_delivery_mediums", "message_action", ...(enabled === undefined ? ["enabled"] : [])];
  const isUnknown = schema === undefined ? adopted === true : schema.some(({ name }) => isReference(name));
  if (isUnknown) return ["attributes", ...creation];
  const names = new Set([...STANDARD_ATTRIBUTES.keys(), ...(schema ?? []).map(({ name }) => bareName(name))]);
  const others = [...names].filter((name) => name !== "sub" && !Object.hasOwn(attributes, name)).sort();
  return [...others.map((name) => `attributes[${JSON.stringify(name)}]`), ...creation];
}
