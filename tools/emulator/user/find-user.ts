import { AwsError } from "../aws-error";
import type { Pool } from "../pool";
import { getPool, type Region } from "../store";
import type { User } from "../types";

/** The user, or AWS's refusal. */
export function getUser(region: Region, userPoolId: string, name: string): User {
  const user = findUser(getPool(region, userPoolId), name);
  if (user === undefined) throw new AwsError("UserNotFoundException", "User does not exist.");
  return user;
}

/**
 * The user of that name: the user name itself, the `sub`, or what the user signs in by: an address or number, or a verified alias.
 */
export function findUser(pool: Pool, name: string): User | undefined {
  const users = [...pool.users.values()];
  const wanted = comparable(pool, name);
  return (
    users.find(({ username, attributes }) => comparable(pool, username) === wanted || attributes.get("sub") === name) ??
    users.find((user) => signInNames(pool, user).includes(wanted))
  );
}

/** What a user signs in by beside the user name, as it is compared. */
export function signInNames(pool: Pool, { attributes }: Pick<User, "attributes">): string[] {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.identity;
  const aliases = AliasAttributes.filter(
    (name) => name === "preferred_username" || attributes.get(`${name}_verified`) === "true",
  );
  return [...UsernameAttributes, ...aliases].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [comparable(pool, value)];
  });
}

/** A pool is made case-sensitive where nothing else is asked for. */
export function comparable({ identity }: Pool, name: string): string {
  return identity.UsernameConfiguration?.CaseSensitive === false ? name.toLowerCase() : name;
}
