import { isLiteral } from "../synth/reference";
import type { Problem } from "./problem";

/** A limit that AWS's API model sets on one field, or on each of a list's or record's (`*` in the path). */
export interface Limit {
  /** From `userPool`: `passwordPolicy.minimumLength`, `clients.*.callbackUrls.*`. */
  readonly path: string;
  /** Characters, counted as AWS counts them: by Unicode code point. */
  readonly length?: readonly [min: number, max: number];
  /** Bytes in UTF-8, where Terraform counts those and is stricter than AWS. */
  readonly bytes?: number;
  /** The whole text has to match; the provider's own patterns are not anchored. */
  readonly pattern?: RegExp;
  /** What the pattern allows, in words. */
  readonly allowed?: string;
  /** Value of a number. */
  readonly range?: readonly [min: number, max: number];
  /** Members of a list or record. */
  readonly count?: readonly [min: number, max: number];
}

/** The names on the way of each limit of a table, taken apart once. */
const taken = new WeakMap<readonly Limit[], readonly (readonly string[])[]>();

function waysOf(limits: readonly Limit[]): readonly (readonly string[])[] {
  const known = taken.get(limits);
  if (known !== undefined) return known;
  const ways = limits.map(({ path }) => path.split("."));
  taken.set(limits, ways);
  return ways;
}

/** Holds each limit against what is stated; says nothing about references and about what is not stated. */
export function outsideLimits(root: object, limits: readonly Limit[]): Problem[] {
  const ways = waysOf(limits);
  const problems: Problem[] = [];
  limits.forEach((limit, index) => {
    for (const [path, value] of valuesAt(root, ways[index] ?? [], 0, "userPool")) {
      const broken = breach(limit, value);
      if (broken !== undefined) problems.push({ path, value, ...broken });
    }
  });
  return problems;
}

function breach(
  { length, bytes, pattern, allowed, range, count }: Limit,
  value: unknown,
): Pick<Problem, "message" | "fix"> | undefined {
  if (typeof value === "string" && length !== undefined) {
    const characters = [...value].length;
    if (characters < length[0] || characters > length[1]) {
      return { message: `has ${characters} characters; ${span(length)} are allowed`, fix: "shorten or lengthen it" };
    }
  }
  if (typeof value === "string" && bytes !== undefined && Buffer.byteLength(value) > bytes) {
    const message = `has ${Buffer.byteLength(value)} bytes in UTF-8; Terraform takes ${bytes.toLocaleString("en")}`;
    return { message, fix: "shorten it" };
  }
  if (typeof value === "string" && pattern !== undefined && !pattern.test(value)) {
    return { message: `does not match; allowed: ${allowed ?? pattern.source}`, fix: "use allowed characters alone" };
  }
  if (
    typeof value === "number" &&
    range !== undefined &&
    !(Number.isInteger(value) && value >= range[0] && value <= range[1])
  ) {
    return { message: `is outside ${span(range)} (whole numbers)`, fix: "choose a value in between" };
  }
  if (typeof value === "object" && value !== null && count !== undefined) {
    const members = Object.keys(value).length;
    if (members < count[0] || members > count[1]) {
      return { message: `has ${members} of ${count[1]} allowed members`, fix: `state ${span(count)}` };
    }
  }
  return undefined;
}

function span([min, max]: readonly [number, number]): string {
  return `${min} to ${max.toLocaleString("en")}`;
}

/** Every literal at the end of a way, with its place in the words of the settings file. */
function valuesAt(root: unknown, way: readonly string[], done: number, place: string): [string, unknown][] {
  if (!isLiteral(root)) return [];
  const key = way[done];
  if (key === undefined) return [[place, root]];
  if (typeof root !== "object" || root === null) return [];
  if (key !== "*") return valuesAt((root as Record<string, unknown>)[key], way, done + 1, `${place}.${key}`);
  return Object.entries(root).flatMap(([name, member]) =>
    valuesAt(member, way, done + 1, Array.isArray(root) ? `${place}[${name}]` : `${place}.${name}`),
  );
}
