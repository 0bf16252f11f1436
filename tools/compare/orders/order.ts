import type { Value } from "../fields";

/** Of the second value, seen from the first one. */
export type Verdict = "stronger" | "weaker" | "equal" | "unordered";

/** What a value stands for where one does not simply rank values: a number or a set to compare. */
export interface Order {
  readonly compare: (first: Value, second: Value) => Verdict;
  /** Only the risky members count, so that an entry that the other side does not have can be judged, too. */
  readonly countsRisks?: true;
}

/** One field with an order of security. */
export interface Row {
  /** The kind of resource, as in paths: `clients`. */
  readonly kind: string;
  /** The argument, as Terraform names it: `password_policy.minimum_length`. */
  readonly field: string;
  /** What AWS makes of the argument where it is not set. @default there is no verdict then */
  readonly unset?: Value;
  /** Why one value is stronger than another. */
  readonly why: string;
  readonly order: Order;
}

/** Names the kind of several rows. */
export function rowsOf(kind: string, rows: readonly Omit<Row, "kind">[]): readonly Row[] {
  return rows.map((row) => ({ kind, ...row }));
}

/** Values from weak to strong. */
export function ranks(...values: readonly Value[]): Order {
  return byNumber((value) => {
    const rank = values.indexOf(value);
    return rank < 0 ? undefined : rank;
  });
}

/** `true` is stronger. */
export const on = ranks(false, true);

/** `false` is stronger. */
export const off = ranks(true, false);

/** The larger number is stronger. */
export const more = byNumber(numberOf);

/** The smaller number is stronger. */
export const less = byNumber((value) => {
  const number = numberOf(value);
  return number === undefined ? undefined : -number;
});

/** What a function makes of a value; the larger number is stronger, `undefined` cannot be compared. */
export function byNumber(strength: (value: Value) => number | undefined): Order {
  return {
    compare: (first, second) => {
      const [a, b] = [strength(first), strength(second)];
      if (a === undefined || b === undefined) return "unordered";
      return a === b ? "equal" : a < b ? "stronger" : "weaker";
    },
  };
}

/** The set of risks that a function finds in a value: a subset is stronger, and of two that each have their own, neither. */
export function byRisks(risks: (members: readonly string[]) => readonly string[]): Order {
  return { compare: (first, second) => bySets(risks(listOf(first)), risks(listOf(second))), countsRisks: true };
}

/** Members of a list that weaken it; others do not count. */
export function without(...risky: readonly string[]): Order {
  return byRisks((members) => members.filter((member) => risky.includes(member)));
}

/** A list whose every member is a risk. */
export const fewer = byRisks((members) => members);

/** A list whose every member protects. */
export const wider: Order = { compare: (first, second) => bySets(listOf(second), listOf(first)) };

/** Stronger only if one order says so and the other does not object. */
export function both(one: Order, other: Order): Order {
  return {
    compare: (first, second) => {
      const verdicts = [one.compare(first, second), other.compare(first, second)];
      const told = verdicts.filter((verdict) => verdict !== "equal");
      return told.length === 2 && told[0] !== told[1] ? "unordered" : (told[0] ?? "equal");
    },
  };
}

function bySets(first: readonly string[], second: readonly string[]): Verdict {
  const added = second.some((member) => !first.includes(member));
  const removed = first.some((member) => !second.includes(member));
  if (added && removed) return "unordered";
  return added ? "weaker" : removed ? "stronger" : "equal";
}

function numberOf(value: Value): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function listOf(value: Value): readonly string[] {
  return Array.isArray(value) ? value : [String(value)];
}
