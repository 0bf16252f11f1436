import { isObject, type JsonObject } from "../json-object";

/** A block of a pool that can be there once; none if it is not. */
export function block(pool: JsonObject | undefined, name: string): JsonObject | undefined {
  const blocks = pool?.[name];
  if (!Array.isArray(blocks) || blocks.length === 0) return undefined;
  return isObject(blocks[0]) ? blocks[0] : {};
}

/** The ways to recover an account. */
export function mechanisms(pool: JsonObject | undefined): readonly unknown[] {
  const list = block(pool, "account_recovery_setting")?.recovery_mechanism;
  return Array.isArray(list) ? list.filter(isObject).map(({ name }) => name) : [];
}

/** The factors that can come first in a sign-in. */
export function firstFactors(pool: JsonObject | undefined): readonly unknown[] {
  const list = block(pool, "sign_in_policy")?.allowed_first_auth_factors;
  return Array.isArray(list) ? list : [];
}
