import type { ListLimit, NumberLimit, Range, RecordLimit, StringLimit } from "../aws-facts/limits";
import { isLiteral } from "../synth/reference";
import { javaPattern, refusedCharacter } from "./java-pattern";
import { pathOf } from "./path";
import type { Problem } from "./problem";

/** A limit of any kind, or those of the members of an object. */
type Limits = StringLimit | NumberLimit | RecordLimit<unknown> | { readonly [setting: string]: Limits };

/** A literal of the settings and its limit. */
export interface Limited {
  /** From the environment: `userPool.clients.web.callbackUrls[0]`. To be called while it is visited. */
  readonly path: () => string;
  readonly value: unknown;
  readonly limit: StringLimit & NumberLimit & ListLimit<unknown>;
}

/** Calls `visit` with every literal that has a limit, with the keys of records too; references are passed over. */
export function visitLimited(value: unknown, limits: object, visit: (limited: Limited) => void): void {
  look(value, limits, visit, []);
}

/** @param way changes during the walk: one for all settings, since few are reported */
function look(value: unknown, limits: object, visit: (limited: Limited) => void, way: (string | number)[]): void {
  if (!isLiteral(value)) return;
  if (typeof value !== "object" || value === null) {
    visit({ path: () => pathOf(way), value, limit: limits });
    return;
  }
  const { count, keys, each } = limits as RecordLimit<unknown>;
  if (count !== undefined) visit({ path: () => pathOf(way), value, limit: limits });
  const isRecord = count !== undefined || keys !== undefined || each !== undefined;
  const isList = Array.isArray(value);
  if (keys !== undefined) for (const name of Object.keys(value)) look(name, keys, visit, way);
  for (const name of isRecord && each === undefined ? [] : Object.keys(isRecord ? value : limits)) {
    const stated = (value as Readonly<Record<string, unknown>>)[name];
    if (stated === undefined) continue;
    way.push(isList ? Number(name) : name);
    look(stated, each ?? (limits as Readonly<Record<string, Limits>>)[name] ?? {}, visit, way);
    way.pop();
  }
}

/** What is wrong with a literal; nothing if it is within its limit. */
export function breach({
  value,
  limit,
}: Pick<Limited, "value" | "limit">): Omit<Problem, "path" | "value"> | undefined {
  if (typeof value === "string") return breachOfString(value, limit);
  if (typeof value === "number") return breachOfNumber(value, limit);
  return typeof value === "object" && value !== null ? breachOfCount(Object.keys(value).length, limit) : undefined;
}

function breachOfString(value: string, { length, bytes, pattern, allowed }: StringLimit) {
  // Lengths first, so that a pattern never runs over a text of any length.
  const characters = length === undefined ? 0 : codePoints(value);
  if (length !== undefined && !within(characters, length)) {
    const message = `has ${number(characters)} characters; ${span(length)} are allowed`;
    return { message, fix: characters < length[0] ? "lengthen it" : "shorten it" };
  }
  if (bytes !== undefined && Buffer.byteLength(value) > bytes) {
    const message = `has ${number(Buffer.byteLength(value))} bytes in UTF-8; Terraform allows ${number(bytes)}`;
    return { message, fix: "shorten it", refusedByTerraform: true };
  }
  if (pattern === undefined || javaPattern(pattern).test(value)) return undefined;
  const character = refusedCharacter(pattern, value);
  const fault = character === undefined ? "does not have the form that AWS allows" : `contains ${shown(character)}`;
  return { message: `${fault}; allowed: ${allowed ?? pattern}`, fix: "use only what is allowed" };
}

function breachOfNumber(value: number, { range }: NumberLimit) {
  if (range === undefined || (Number.isInteger(value) && within(value, range))) return undefined;
  return {
    message: `is not a whole number from ${span(range)}`,
    fix: "choose a number in this range",
    refusedByTerraform: true,
  };
}

function breachOfCount(count: number, { count: allowed }: ListLimit<unknown>) {
  if (allowed === undefined || within(count, allowed)) return undefined;
  return { message: `has ${number(count)} items; ${span(allowed)} are allowed`, fix: `state ${span(allowed)}` };
}

function within(value: number, [min, max]: Range): boolean {
  return value >= min && value <= max;
}

function codePoints(value: string): number {
  return value.length - (value.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

function span([min, max]: Range): string {
  return `${number(min)} to ${number(max)}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

/** A character that would not be seen, by its code point. */
function shown(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `"${character}"`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
