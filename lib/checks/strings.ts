import { isReference } from "../synth/reference";
import type { Way } from "./path";

/** A string of the settings. */
type Visit = (text: string, way: Way, isName: boolean) => void;

/**
 * Calls `visit` with every string of some settings, and with the names in their objects, each with where it stands: the way
 * holds while it is called. Lists and objects that are references are passed over.
 */
export function visitStrings(value: unknown, root: string, visit: Visit): void {
  look(value, [root], visit);
}

function look(value: unknown, way: (string | number)[], visit: Visit): void {
  if (typeof value === "string") {
    visit(value, way, false);
    return;
  }
  if (typeof value !== "object" || value === null || isReference(value)) return;
  const isList = Array.isArray(value);
  for (const name of Object.keys(value)) {
    if (!isList) visit(name, way, true);
    way.push(isList ? Number(name) : name);
    look((value as Readonly<Record<string, unknown>>)[name], way, visit);
    way.pop();
  }
}
