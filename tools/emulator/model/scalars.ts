import { type Shape, wrongType } from "./shape";
import { violation } from "./violation";

interface Text {
  min?: number;
  max?: number;
  /** AWS's pattern as its model writes it; AWS matches the whole value. */
  pattern?: string;
  /** Never printed in a refusal. */
  sensitive?: boolean;
}

/** A string with the limits of AWS's model. */
export const string = ({ min = 0, max = Number.POSITIVE_INFINITY, pattern, sensitive }: Text = {}): Shape<string> => {
  const matches = pattern === undefined ? undefined : anchored(pattern);
  const broken = (value: string): string[] => {
    const constraints = outside(value.length, min, max, "length");
    if (matches && !matches.test(value)) {
      constraints.push(`Member must satisfy regular expression pattern: ${pattern}`);
    }
    return constraints;
  };
  return scalar("a string", (value) => typeof value === "string", broken, sensitive);
};

/** One of AWS's words, case-sensitive. */
export const oneOf = <const W extends string>(...words: W[]): Shape<W> =>
  scalar<W>(
    "a string",
    (value) => typeof value === "string",
    (value) => (words.includes(value) ? [] : [`Member must satisfy enum value set: [${words.join(", ")}]`]),
  );

/** A whole number within AWS's bounds. */
export const integer = ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = {}): Shape<number> =>
  scalar(
    "an integer",
    (value) => Number.isInteger(value),
    (value) => outside(value, min, max, "value"),
  );

/** True or false. */
export const boolean = (): Shape<boolean> =>
  scalar(
    "a boolean",
    (value) => typeof value === "boolean",
    () => [],
  );

/** Base64 in JSON; the limits count the decoded bytes. */
export const blob = ({ max }: { max: number }): Shape<string> =>
  scalar(
    "a base64 string",
    (value) => typeof value === "string",
    (value) => outside(Buffer.from(value, "base64").length, 0, max, "length"),
    true,
  );

/** Any JSON. */
export const document = (): Shape<unknown> => ({ scalar: true, broken: () => [], read: (value) => value });

const scalar = <T>(
  wanted: string,
  fits: (value: unknown) => boolean,
  broken: (value: T) => string[],
  sensitive = false,
): Shape<T> => ({
  scalar: true,
  broken,
  read(value, at, report) {
    if (!fits(value)) throw wrongType(at, wanted);
    const typed = value as T;
    for (const constraint of broken(typed)) report(violation(typed, at, constraint, sensitive));
    return typed;
  },
});

/** The sentences for a number out of bounds; `kind` is what AWS says is counted. */
export const outside = (count: number, min: number, max: number, kind: "length" | "value"): string[] => {
  if (count < min) return [`Member must have ${kind} greater than or equal to ${min}`];
  if (count > max) return [`Member must have ${kind} less than or equal to ${max}`];
  return [];
};

const anchored = (pattern: string): RegExp => {
  const dotAll = pattern.startsWith("(?s)");
  return new RegExp(`^(?:${dotAll ? pattern.slice(4) : pattern})$`, dotAll ? "su" : "u");
};
