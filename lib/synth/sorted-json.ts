import { sortedRecord } from "./code-point-order";
/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** JSON text that does not depend on the order in which an object was written: keys in code-point order, at every depth. */
export function sortedJson(value: Json): string {
  return JSON.stringify(value, (_, member: Json) => (isObject(member) ? sortedRecord(Object.entries(member)) : member));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
