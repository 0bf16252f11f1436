/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** JSON text that does not depend on the order in which an object was written: keys in code-point order, at every depth. */
export function sortedJson(value: Json): string {
  return JSON.stringify(value, (_, member: Json) => (isObject(member) ? sorted(member) : member));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
