import { isObject, type JsonObject } from "../json-object";

/** Whether two values are the same JSON; a member that is null is the same as none, and the order of members does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

/** What a table has under a key; nothing for the names that every object has. */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether objects and lists lie in each other no deeper than this. */
export function isShallow(value: unknown, most: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (most === 0) return false;
  // Not Object.values: plans are large.
  for (const key in value) if (!isShallow((value as JsonObject)[key], most - 1)) return false;
  return true;
}

/** Whether there is no value. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Whether a value says nothing: none, an empty text, or a list or an object with nothing in it but that. */
export function isEmpty(value: unknown): boolean {
  if (isNothing(value) || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}
