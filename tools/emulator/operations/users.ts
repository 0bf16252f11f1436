import { AwsError } from "../aws-error";
import { now, userSub } from "../ids";
import { operation } from "../operation";
import { paginate } from "../paginate";
import { getPool } from "../store";
import type { User } from "../types";
import { checkDeletable, sentAttributes } from "../user/attributes";
import { attributesOf, describeUser, rest } from "../user/describe";
import { getUser } from "../user/find-user";
import { claimAliases, refuseKnownName, signInAttribute } from "../user/name";
import { checkPassword, isPasswordless } from "../user/password";

/**
 * AdminCreateUser: no message is sent. Where users sign in by an address or number, the user name is the `sub`.
 * Not certain: that the address of the name wins over another one among the attributes.
 */
export const AdminCreateUser = operation("AdminCreateUser", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  if (input.MessageAction === "RESEND")
    return { User: describeUser(invitedAgain(getUser(region, pool.id, input.Username))) };
  const signsInBy = signInAttribute(pool, input.Username);
  refuseKnownName(pool, input.Username);
  if (input.TemporaryPassword) checkPassword(pool, input.TemporaryPassword);
  const sub = userSub(region);
  const attributes = new Map([...sentAttributes(pool, input.UserAttributes), ["sub", sub]]);
  if (signsInBy !== undefined) attributes.set(signsInBy, input.Username);
  claimAliases(pool, attributes, input.ForceAliasCreation ?? false);
  const user: User = {
    username: signsInBy === undefined ? input.Username : sub,
    attributes,
    enabled: true,
    status: !input.TemporaryPassword && isPasswordless(pool) ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD",
    groups: new Set(),
    created: now(),
    modified: now(),
  };
  pool.users.set(user.username, user);
  return { User: describeUser(user) };
});

/** AdminGetUser. */
export const AdminGetUser = operation("AdminGetUser", (region, { UserPoolId, Username }) => {
  const user = getUser(region, UserPoolId, Username);
  return { ...rest(user), UserAttributes: attributesOf(user) };
});

/** AdminUpdateUserAttributes: another address or number is not verified, unless the same request says so. */
export const AdminUpdateUserAttributes = operation("AdminUpdateUserAttributes", (region, input) => {
  const user = getUser(region, input.UserPoolId, input.Username);
  const sent = sentAttributes(getPool(region, input.UserPoolId), input.UserAttributes, true);
  for (const name of ["email", "phone_number"]) {
    const isOther = sent.has(name) && sent.get(name) !== user.attributes.get(name);
    const verified = `${name}_verified`;
    if (isOther && !sent.has(verified) && user.attributes.has(verified)) user.attributes.set(verified, "false");
  }
  for (const [name, value] of sent) user.attributes.set(name, value);
  user.modified = now();
  return {};
});

/** AdminDeleteUserAttributes. */
export const AdminDeleteUserAttributes = operation("AdminDeleteUserAttributes", (region, input) => {
  const user = getUser(region, input.UserPoolId, input.Username);
  for (const name of input.UserAttributeNames) checkDeletable(getPool(region, input.UserPoolId), name);
  for (const name of input.UserAttributeNames) user.attributes.delete(name);
  user.modified = now();
  return {};
});

/** AdminEnableUser. */
export const AdminEnableUser = operation("AdminEnableUser", (region, { UserPoolId, Username }) => {
  Object.assign(getUser(region, UserPoolId, Username), { enabled: true, modified: now() });
  return {};
});

/** AdminDisableUser. */
export const AdminDisableUser = operation("AdminDisableUser", (region, { UserPoolId, Username }) => {
  Object.assign(getUser(region, UserPoolId, Username), { enabled: false, modified: now() });
  return {};
});

/** AdminSetUserPassword. */
export const AdminSetUserPassword = operation("AdminSetUserPassword", (region, input) => {
  const user = getUser(region, input.UserPoolId, input.Username);
  checkPassword(getPool(region, input.UserPoolId), input.Password);
  Object.assign(user, { status: input.Permanent ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD", modified: now() });
  return {};
});

/** AdminDeleteUser. */
export const AdminDeleteUser = operation("AdminDeleteUser", (region, { UserPoolId, Username }) => {
  const { username } = getUser(region, UserPoolId, Username);
  getPool(region, UserPoolId).users.delete(username);
  return {};
});

/** ListUsers, all of them. */
export const ListUsers = operation("ListUsers", (region, { UserPoolId, Limit, PaginationToken, ...others }) => {
  const unserved = Object.keys(others)[0];
  if (unserved !== undefined) {
    throw new AwsError("UnknownMemberException", `The emulator does not know '${unserved}' of ListUsers.`);
  }
  const { page, NextToken } = paginate(getPool(region, UserPoolId).users, {
    list: `users of ${UserPoolId}`,
    limit: Limit,
    token: PaginationToken,
  });
  return { Users: page.map(describeUser), ...(NextToken && { PaginationToken: NextToken }) };
});

/** Not certain: the text. */
function invitedAgain(user: User): User {
  if (user.status !== "FORCE_CHANGE_PASSWORD") {
    throw new AwsError(
      "UnsupportedUserStateException",
      "Resend not possible. User status is not FORCE_CHANGE_PASSWORD",
    );
  }
  user.modified = now();
  return user;
}
