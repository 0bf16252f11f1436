import { invalidParameter } from "../aws-error";
import { getChild, refuseTwice } from "../child";
import { now } from "../ids";
import { operation } from "../operation";
import { paginate } from "../paginate";
import { getPool, type Region } from "../store";
import type { Group } from "../types";
import { arnParts } from "../user-pool/rules/rule";

/** CreateGroup. */
export const CreateGroup = operation("CreateGroup", (region, input) => {
  const { groups } = getPool(region, input.UserPoolId);
  // Not certain: the text.
  refuseTwice(groups, input.GroupName, "A group with the name already exists.", "GroupExistsException");
  checkRole(region, input.RoleArn);
  const group = { ...input, CreationDate: now(), LastModifiedDate: now() };
  groups.set(input.GroupName, group);
  return { Group: group };
});

/** GetGroup. */
export const GetGroup = operation("GetGroup", (region, { UserPoolId, GroupName }) => ({
  Group: getGroup(region, UserPoolId, GroupName),
}));

/** UpdateGroup: what is not sent stays. */
export const UpdateGroup = operation("UpdateGroup", (region, input) => {
  checkRole(region, input.RoleArn);
  const group = Object.assign(getGroup(region, input.UserPoolId, input.GroupName), input, { LastModifiedDate: now() });
  return { Group: group };
});

/** DeleteGroup: its members are members no more. */
export const DeleteGroup = operation("DeleteGroup", (region, { UserPoolId, GroupName }) => {
  getGroup(region, UserPoolId, GroupName);
  const { groups, users } = getPool(region, UserPoolId);
  groups.delete(GroupName);
  for (const user of users.values()) user.groups.delete(GroupName);
  return {};
});

/** ListGroups. */
export const ListGroups = operation("ListGroups", (region, { UserPoolId, Limit, NextToken }) => {
  const { page, ...rest } = paginate(getPool(region, UserPoolId).groups, {
    list: `groups of ${UserPoolId}`,
    limit: Limit,
    token: NextToken,
  });
  return { Groups: page, ...rest };
});

function getGroup(region: Region, userPoolId: string, name: string): Group {
  return getChild(getPool(region, userPoolId).groups, name, "Group not found.");
}

function checkRole(region: Region, role: string | undefined): void {
  if (role !== undefined && arnParts(role).account !== region.store.accountId) {
    // Not certain: the exception's name.
    throw invalidParameter("Cross-account pass role is not allowed.");
  }
}
