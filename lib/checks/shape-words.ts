import { compareStrings } from "../synth/code-point-order";
import { isReference } from "../synth/reference";
import { quoted } from "./path";
import { type Choice, type Shape, shapeOf } from "./shape";

const MOST_WORDS = 30;

/** What may stand in a place, in words: `a string`, `true or false`, `one of "OFF", "ON" and "OPTIONAL"`. */
export function allowed(shape: Shape): string {
  const { text, number, words = [], numbers = [], booleans = [], forms = [], lists = [], object } = shape;
  const shown = forms.filter((form) => !form.startsWith("${"));
  return joined(
    [
      ...(text ? ["a string"] : []),
      ...(number ? ["a number"] : []),
      ...(shape.function ? ["a function"] : []),
      ...(booleans.length > 1 ? ["true or false"] : booleans.map(String)),
      ...(words.length > 0 ? [wordsOf(words)] : []),
      ...(numbers.length > 0 ? [numbers.join(" or ")] : []),
      ...(shown.length > 0 ? [`a string of the form ${shown.join(" or ")}`] : []),
      ...(lists.length > 0 ? ["a list"] : []),
      ...(object ? [object.rest && !object.members ? "an object with a value for each name" : "an object"] : []),
    ],
    "or",
  );
}

function wordsOf(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map(quoted);
  const [one] = shown;
  if (words.length === 1 && one !== undefined) return one;
  return `one of ${shown.join(", ")}${words.length > MOST_WORDS ? " and others" : ""}`;
}

/** `a, b or c` */
export function joined(parts: readonly string[], word: "and" | "or"): string {
  const last = parts.at(-1) ?? "nothing";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** What a value is, in words; never the value. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  if (typeof value === "bigint") return "a BigInt";
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (isAnyToken(value)) return "a token of any type";
  return isPlain(value) ? "an object" : "an object of a class";
}

/** Whether an object is data: written in braces, and not made by a class. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Of any realm: tests run in one of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** `prefix, or certificateArn and name`: the shortest first. */
export function waysOf(choice: readonly Choice[]): string {
  const ways = choice.map(({ required = [] }) => (required.length > 0 ? joined(required, "and") : "none of them"));
  return ways.sort((a, b) => a.length - b.length || compareStrings(a, b)).join(", or ");
}

/** What to write in the place of a value of the wrong type. */
export function remedy(value: unknown, shape: Shape): string {
  const { lists: [element] = [], object } = shape;
  if (isAnyToken(value)) return `write ${tokenFor(shape)}`;
  if (typeof value === "string" && element !== undefined) {
    return value.includes("${")
      ? "write a list, or `expression(variable.listValue)` for one that only Terraform knows"
      : `write a list: [${Object.hasOwn(shapeOf(element), "object") ? "{ … }" : "…"}]`;
  }
  if (value === undefined) return `state ${allowed(shape)}; an environment variable that is not set is undefined`;
  if (typeof value === "string" && shape.number && !Number.isNaN(Number(value))) return "write it without quotes";
  if (typeof value === "string" && shape.booleans && ["true", "false"].includes(value))
    return "write it without quotes";
  if (typeof value === "number" && shape.text) return "write it in quotes";
  if (Array.isArray(value) && object?.rest !== undefined) return "write an object: { name: … }";
  if (object?.choice !== undefined) return `write an object with ${waysOf(object.choice)}`;
  return `write ${allowed(shape)}`;
}

function isAnyToken(value: unknown): boolean {
  return typeof value === "object" && !Array.isArray(value) && isReference(value);
}

function tokenFor(shape: Shape): string {
  if (shape.text) return "`Token.asString(…)`";
  if (shape.number) return "`Token.asNumber(…)`";
  return shape.lists ? "`expression(Token.asList(…))`" : allowed(shape);
}
