import { AwsCognitoUserGroup, type Complete, type UserGroupArguments } from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import { type GroupsSettings, toTerraform } from "./settings";

/** Arguments that are not emitted: their absence must not be a change in the plan. */
function leftAlone({ description, precedence, roleArn }: Complete<UserGroupArguments>): string[] {
  return [
    ...(description === undefined ? ["description"] : []),
    ...(precedence === undefined ? ["precedence"] : []),
    ...(roleArn === undefined ? ["role_arn"] : []),
  ];
}

/** Adds the groups, `aws_cognito_user_group.<pool>_<name>`. @returns the groups by key */
export function addGroups(
  context: PoolContext,
  { groups = {} }: GroupsSettings,
): ReadonlyMap<string, AwsCognitoUserGroup> {
  const { scope, pool } = context;
  const made = new Map<string, AwsCognitoUserGroup>();
  for (const [key, stated] of Object.entries(groups)) {
    const complete = toTerraform(key, stated);
    const ignored = leftAlone(complete);
    const group = new AwsCognitoUserGroup(scope, `group_${key}`, {
      userPoolId: pool.id,
      region: pool.regionInput,
      ...complete,
      lifecycle: ignored.length > 0 ? { ignoreChanges: ignored } : undefined,
    });
    made.set(key, placed(context, group, key, stated));
  }
  return made;
}
