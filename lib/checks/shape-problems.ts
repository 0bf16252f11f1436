import { isReference } from "../synth/reference";
import type { Suggestions } from "./did-you-mean";
import type { Problem } from "./problem";
import type { Choice, ObjectShape, Shape } from "./shape";
import type { Fault } from "./shape-rules";
import { allowed, joined, kindOf, remedy, waysOf } from "./shape-words";

/** A problem without its path. */
export interface Report extends Omit<Problem, "path"> {
  readonly fault: Fault;
}

const MOST_NAMES = 12;

/** A setting that has to be there. */
export function missing(isUndefined: boolean, shape: Shape): Report {
  const fix = isUndefined ? remedy(undefined, shape) : `state ${allowed(shape)}`;
  return { fault: "settings", message: isUndefined ? "is undefined" : "is missing", fix };
}

/** None of the ways to complete an object is. */
export function incomplete(choice: readonly Choice[]): Report {
  return { fault: "settings", message: "lacks a setting", fix: `state ${waysOf(choice)}` };
}

/** Settings that no choice has together. */
export function conflict(choice: readonly Choice[], isStated: (name: string) => boolean): Report {
  const names = [...new Set(choice.flatMap(({ required = [], never = [] }) => [...required, ...never]))].filter(
    isStated,
  );
  const together = (one: string, other: string) =>
    choice.some(({ never = [] }) => !never.includes(one) && !never.includes(other));
  const pairs = names.filter((name) => names.some((other) => !together(name, other)));
  const shown = pairs.length > 0 ? pairs : names;
  const message = `combines settings that exclude each other: ${joined(shown.sort(), "and")}`;
  return { fault: "conflicts", message, fix: `state either ${waysOf(choice)}` };
}

/** The word that decided which settings there are, and the settings that it excluded. */
export interface Excluded {
  readonly by: string;
  readonly word: unknown;
  readonly cases: readonly ObjectShape[];
}

/** Without its value, which may be a secret. */
export function unknownSetting(
  name: string,
  shape: ObjectShape,
  excluded: Excluded | undefined,
  suggestions: Suggestions,
): Report {
  if (excluded?.cases.some((other) => namesOf(other).includes(name))) {
    const message = `cannot be set if ${excluded.by} is ${JSON.stringify(excluded.word)}`;
    return { fault: "unknown", message, fix: `remove it, or choose another ${excluded.by}` };
  }
  const names = namesOf(shape);
  const meant = suggestions.hint(name, shape, () => names);
  const known = shape.restForm === undefined ? names : [...names, shape.restForm];
  const some = meant === "" && known.length > 0 && known.length <= MOST_NAMES ? `; known are ${known.join(", ")}` : "";
  const message = `is not a setting here${meant}${some}`;
  return { fault: "unknown", message, fix: "correct its name, or remove it: it would not be deployed" };
}

function namesOf({ members = {}, choice = [] }: ObjectShape): string[] {
  return [...new Set([members, ...choice.map((one) => one.members ?? {})].flatMap(Object.keys))].sort();
}

/** A value that is of no type, or none of the words, that its place takes. */
export function wrongType(value: unknown, shape: Shape, suggestions: Suggestions): Report {
  const { words = [], forms = [] } = shape;
  if (typeof value === "string" && (words.length > 0 || forms.length > 0)) {
    const message = `must be ${allowed(shape)}${suggestions.hint(value, words, () => words)}`;
    return {
      fault: "unknown",
      value,
      message,
      fix: words.length > 1 ? "write one of them" : `write ${allowed(shape)}`,
    };
  }
  const message = `is ${kindOf(value)}; it must be ${allowed(shape)}`;
  return { fault: "types", ...(isShown(value) && { value }), message, fix: remedy(value, shape) };
}

/** Whether a value can be shown as JSON, in a few words. */
function isShown(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !isReference(value);
  return typeof value === "string" || typeof value === "boolean";
}

const UNFIT = {
  reference: {
    message: "holds a reference (${…}), which Terraform does not accept here: it reads this before any value is known",
    fix: "write the value itself",
  },
  cycle: { message: "contains itself", fix: "remove the circular reference" },
  depth: { message: "is nested too deep", fix: "use fewer levels" },
} as const;

/** A value that cannot stand in its place whatever the place is. */
export function unfit(why: keyof typeof UNFIT, value: unknown): Report {
  return { fault: "types", ...(typeof value === "string" && { value }), ...UNFIT[why] };
}

/** A list with elements of several kinds that only stand among their own. */
export function mixed(kinds: readonly Shape[]): Report {
  const message = "mixes values that exclude each other";
  return { fault: "conflicts", message, fix: `use either ${joined(kinds.map(allowed), "or")}` };
}
