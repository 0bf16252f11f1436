/** Environments that somebody without a type checker wrote. */
import fc from "fast-check";
import type { Environment } from "../../lib/environment";
import { environments } from "./settings";

type Path = readonly (string | number)[];

/** What stands where a text, number or boolean should: of the wrong type, out of bounds, a reference, or nothing. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 3 }),
  fc.constantFrom(
    " ",
    "\n",
    "${var.x}",
    "%{",
    "*",
    "arn:",
    "__proto__",
    "constructor",
    "a".repeat(3000),
    "email",
    "COGNITO",
  ),
  fc.oneof(fc.integer(), fc.double({ min: -1e200 }), fc.constantFrom(0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY)),
  fc.boolean(),
  fc.constantFrom(undefined, null),
);

/** A valid environment with up to four literals in the place of others. */
export const spoiled: fc.Arbitrary<Environment> = fc
  .tuple(environments(), fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 4 }))
  .map(([environment, mistakes]) => {
    const places = literals(environment);
    return mistakes.reduce((made, [place, value]) => at(made, places[place % places.length] ?? [], value), environment);
  });

/** Where texts, numbers and booleans stand. */
export function literals(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, member]) =>
    literals(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same with another value in one place. */
export function at<T>(whole: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  const copy = Array.isArray(whole) ? [...whole] : { ...whole };
  const members = copy as Record<string | number, unknown>;
  members[key] = at(members[key], rest, value);
  return copy as T;
}
