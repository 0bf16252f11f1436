import type { Environment } from "../environment";
import { isReference } from "../synth/reference";
import type { LockedValue } from "./lock";

/** What a lock is made from. */
export type LockedEnvironment = Pick<Environment, "userPool"> &
  Partial<Pick<Environment, "name" | "region" | "accountId">>;

/** A path with its value; `undefined` where only Terraform or AWS knows it. */
export type Fact = readonly [path: string, value: LockedValue | undefined];

/** A value, unless it is a reference or holds one. */
export function known<Value>(value: Value): Extract<Value, string | boolean | readonly string[]> | undefined {
  const isKnown = !isReference(value) && !(Array.isArray(value) && value.some(isReference));
  return isKnown ? (value as Extract<Value, string | boolean | readonly string[]>) : undefined;
}
