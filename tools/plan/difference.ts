import { pathOf, type Way } from "../../lib/checks/path";
import { isObject } from "../json-object";
import type { Change } from "./change";
import { isEmpty, isNothing, isSame } from "./json";
import { holdsTrue } from "./marks";
import { SECRET } from "./secrets";

/** A value as it may be shown: a secret one, and one that only the apply knows, are named as such. */
export type Shown =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "absent" | "sensitive" | "unknown" };

/** An attribute that a plan changes. */
export interface Difference {
  readonly way: Way;
  /** `password_policy[0].minimum_length`: its path in Terraform's words. A list that differs is one difference, as a whole. */
  readonly path: string;
  readonly before: Shown;
  readonly after: Shown;
}

/** The attributes that differ between before and after, in the order of their names; none for a resource that comes or goes. */
export function differences({ before, after: known, unknown, sensitive }: Change): Difference[] {
  const after = known ?? (unknown === true ? {} : undefined);
  if (before === undefined || after === undefined) return [];
  return compared({ before, after, unknown, hidden: sensitive }, []);
}

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  readonly unknown: unknown;
  readonly hidden: { readonly before: unknown; readonly after: unknown };
}

function compared(pair: Pair, way: Way): Difference[] {
  const { before, after, unknown } = pair;
  if (isObject(before) && isObject(after) && unknown !== true) {
    const marks = isObject(unknown) ? unknown : {};
    const keys = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(marks)]);
    // Most members are plainly the same, and plans are large.
    const others = [...keys].filter((key) => before[key] !== after[key] || marks[key]);
    return others.sort().flatMap((key) => compared(part(pair, key), [...way, key]));
  }
  if (isBlock(before) && isBlock(after) && !isSchema(way)) return compared(part(pair, 0), [...way, 0]);
  if (!holdsTrue(unknown) && isSame(before, after)) return [];
  const secret = way.some((key) => typeof key === "string" && SECRET.has(key));
  return [
    {
      way,
      path: pathOf(way),
      before: shown(before, secret || holdsTrue(pair.hidden.before)),
      after: holdsTrue(unknown) ? { kind: "unknown" } : shown(after, secret || holdsTrue(pair.hidden.after)),
    },
  ];
}

/** A block that can be there once is a list of one object. */
function isBlock(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && isObject(value[0]);
}

/** Of a pool's schema the parts mean nothing by themselves: an attribute is another one if its bounds are. */
function isSchema(way: Way): boolean {
  return way.length === 1 && way[0] === "schema";
}

function part({ before, after, unknown, hidden }: Pair, key: string | number): Pair {
  const below = (value: unknown) => (value === true ? true : (value as Record<string | number, unknown> | null)?.[key]);
  return {
    before: (before as Record<string | number, unknown>)[key],
    after: (after as Record<string | number, unknown>)[key],
    unknown: below(unknown),
    hidden: { before: below(hidden.before), after: below(hidden.after) },
  };
}

function shown(value: unknown, isSecret: boolean): Shown {
  if (isNothing(value)) return { kind: "absent" };
  return isSecret || holdsSecret(value) ? { kind: "sensitive" } : { kind: "value", value };
}

/** Whether a value, or something in it, has the name of a secret. */
function holdsSecret(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, one]) => (SECRET.has(key) && !isEmpty(one)) || holdsSecret(one));
}
