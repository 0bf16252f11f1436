import { AwsError } from "../aws-error";
import { outside } from "./scalars";
import { type Shape, type TypeOf, wrongType } from "./shape";
import { memberPath, violation } from "./violation";

type Members = Record<string, Shape<unknown>>;

type Structure<R extends Members, O extends Members> = { [K in keyof R]: TypeOf<R[K]> } & {
  [K in keyof O]?: TypeOf<O[K]>;
};

/**
 * An object with the required and the optional members of AWS's model. AWS ignores a member it does not know; the
 * emulator refuses it, because a setting it silently dropped would look like a setting that works.
 */
export const structure = <R extends Members, O extends Members>(required: R, optional: O): Shape<Structure<R, O>> => ({
  scalar: false,
  broken: () => [],
  read(value, at, report) {
    if (!isObject(value)) throw wrongType(at, "a structure");
    const read: Record<string, unknown> = {};
    for (const [name, member] of Object.entries({ ...required, ...optional })) {
      const sent = value[name] ?? undefined;
      if (sent !== undefined) read[name] = member.read(sent, memberPath(at, name), report);
      else if (name in required) report(violation(null, memberPath(at, name), "Member must not be null"));
    }
    const unknown = Object.keys(value).find((name) => !(name in required || name in optional));
    if (unknown !== undefined) {
      throw new AwsError("UnknownMemberException", `The emulator does not know '${memberPath(at, unknown)}'.`);
    }
    return read as Structure<R, O>;
  },
});

/** A list; AWS names the place of a structure in it as `schema.1.member.name`. */
export const list = <T>(item: Shape<T>, { min = 0, max = Number.POSITIVE_INFINITY } = {}): Shape<T[]> => ({
  scalar: false,
  broken: () => [],
  read(value, at, report) {
    if (!Array.isArray(value)) throw wrongType(at, "a list");
    for (const constraint of outside(value.length, min, max, "length")) report(violation(value, at, constraint));
    if (!item.scalar) return value.map((entry, index) => item.read(entry, `${at}.${index + 1}.member`, report));
    const entries = value.map((entry) => item.read(entry, at, ignore));
    const broken = new Set(entries.flatMap((entry) => item.broken(entry)));
    if (broken.size > 0) report(violation(value, at, `Member must satisfy constraint: [${[...broken].join(", ")}]`));
    return entries;
  },
});

/** A map of plain values. */
export const map = (keys: Shape<string>, values: Shape<string>): Shape<Record<string, string>> => ({
  scalar: false,
  broken: () => [],
  read(value, at, report) {
    if (!isObject(value)) throw wrongType(at, "a map");
    const entries = Object.entries(value).map(
      ([key, member]) => [keys.read(key, at, ignore), values.read(member, at, ignore)] as const,
    );
    const brokenKeys = new Set(entries.flatMap(([key]) => keys.broken(key)));
    const brokenValues = new Set(entries.flatMap(([, member]) => values.broken(member)));
    for (const [kind, broken] of [
      ["keys", brokenKeys],
      ["value", brokenValues],
    ] as const) {
      if (broken.size > 0) {
        report(violation(value, at, `Map ${kind} must satisfy constraint: [${[...broken].join(", ")}]`));
      }
    }
    return Object.fromEntries(entries);
  },
});

const ignore = (): void => undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
