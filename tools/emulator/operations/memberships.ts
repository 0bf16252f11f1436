import { getChild } from "../child";
import { operation } from "../operation";
import { paginate } from "../paginate";
import type { Pool } from "../pool";
import { getPool } from "../store";
import { describeUser } from "../user/describe";
import { getUser } from "../user/find-user";

/** AdminAddUserToGroup; who is in the group already stays in it. */
export const AdminAddUserToGroup = operation("AdminAddUserToGroup", (region, { UserPoolId, Username, GroupName }) => {
  const user = getUser(region, UserPoolId, Username);
  checkGroup(getPool(region, UserPoolId), GroupName);
  user.groups.add(GroupName);
  return {};
});

/** AdminRemoveUserFromGroup. Not certain: that somebody who is not in the group can be removed from it. */
export const AdminRemoveUserFromGroup = operation("AdminRemoveUserFromGroup", (region, input) => {
  const user = getUser(region, input.UserPoolId, input.Username);
  checkGroup(getPool(region, input.UserPoolId), input.GroupName);
  user.groups.delete(input.GroupName);
  return {};
});

/** AdminListGroupsForUser. */
export const AdminListGroupsForUser = operation("AdminListGroupsForUser", (region, input) => {
  const user = getUser(region, input.UserPoolId, input.Username);
  const all = [...getPool(region, input.UserPoolId).groups].filter(([name]) => user.groups.has(name));
  const { page, ...rest } = paginate(new Map(all), {
    list: `groups of ${input.UserPoolId}/${user.username}`,
    limit: input.Limit,
    token: input.NextToken,
  });
  return { Groups: page, ...rest };
});

/** ListUsersInGroup. */
export const ListUsersInGroup = operation("ListUsersInGroup", (region, { UserPoolId, GroupName, Limit, NextToken }) => {
  const pool = getPool(region, UserPoolId);
  checkGroup(pool, GroupName);
  const members = [...pool.users].filter(([, { groups }]) => groups.has(GroupName));
  const { page, ...rest } = paginate(new Map(members), {
    list: `users of ${UserPoolId}/${GroupName}`,
    limit: Limit,
    token: NextToken,
  });
  return { Users: page.map(describeUser), ...rest };
});

function checkGroup({ groups }: Pool, name: string): void {
  getChild(groups, name, "Group not found.");
}
