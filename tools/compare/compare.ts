import { type Entry, isExpression, pathOf, type Side, same, type Value } from "./fields";
import { ORDERS, order, orderOf, PRESENT, type Row, type Verdict } from "./orders";
import { pairs } from "./pairs";

/** One field of both sides. */
export interface Compared {
  /** `clients.web.callback_urls` */
  readonly path: string;
  readonly kind: string;
  readonly key: string | undefined;
  readonly field: string;
  /** `undefined` where it is not set, or the resource is not there. */
  readonly first: Value | undefined;
  readonly second: Value | undefined;
  /** What AWS makes of it where it is not set. */
  readonly unset: Value | undefined;
  /** Of the second side; `unordered` where nobody can say. */
  readonly verdict: Verdict;
  /** Why one is stronger; only of fields with an order. */
  readonly why: string | undefined;
  readonly differs: boolean;
}

/** Compares two sides, field by field. */
export function compare(first: Side, second: Side): readonly Compared[] {
  return pairs(first, second).flatMap(([one, other]) => {
    if (one !== undefined && other !== undefined) return bothEntries(one, other);
    const unknown = one === undefined ? first.adopted : second.adopted;
    return [presence(one, other, unknown), ...(unknown ? [] : addedRisks(one, other))];
  });
}

function bothEntries(first: Entry, second: Entry): readonly Compared[] {
  const names = new Set([...first.fields.keys(), ...second.fields.keys()]);
  names.delete(PRESENT);
  return [...names].sort().map((field) => compared(first, second, field));
}

/** A resource that only one side has; what belongs to an adopted pool may be managed elsewhere. */
function presence(first: Entry | undefined, second: Entry | undefined, unknown: boolean): Compared {
  const found = compared(first, second, PRESENT);
  return unknown ? { ...found, verdict: "unordered" } : found;
}

/** What an entry that the other side lacks adds to the risks: every risky member counts. */
function addedRisks(first: Entry | undefined, second: Entry | undefined): readonly Compared[] {
  const { kind = "", fields = new Map<string, Value>() } = first ?? second ?? {};
  return ORDERS.filter((row) => row.kind === kind && row.order.countsRisks && fields.has(row.field))
    .map((row) => {
      const [a, b] = [first?.fields.get(row.field) ?? [], second?.fields.get(row.field) ?? []];
      return {
        ...compared(first, second, row.field),
        verdict: isKnown(a) && isKnown(b) ? order(row, a, b) : "unordered",
      };
    })
    .filter(({ verdict }) => verdict === "weaker" || verdict === "stronger");
}

function compared(first: Entry | undefined, second: Entry | undefined, field: string): Compared {
  const entry = (first ?? second) as Entry;
  const { kind, key } = entry;
  const row = orderOf(kind, field);
  const [a, b] = [first?.fields.get(field), second?.fields.get(field)];
  const [meantA, meantB] = [meant(a, first, row), meant(b, second, row)];
  return {
    path: field === PRESENT ? pathOf(entry) : `${pathOf(entry)}.${field}`,
    kind,
    key,
    field,
    first: a,
    second: b,
    unset: row?.unset,
    verdict: verdictOn(row, meantA, meantB),
    why: row?.why,
    differs: !same(meantA, meantB),
  };
}

/** What a value that is not set stands for, unless the resource is adopted: then AWS keeps what it has. */
function meant(value: Value | undefined, entry: Entry | undefined, row: Row | undefined): Value | undefined {
  return value ?? (entry?.adopted ? undefined : row?.unset);
}

function verdictOn(row: Row | undefined, first: Value | undefined, second: Value | undefined): Verdict {
  if (same(first, second)) return "equal";
  if (row === undefined || !isKnown(first) || !isKnown(second)) return "unordered";
  return order(row, first, second);
}

function isKnown(value: Value | undefined): value is Value {
  return value !== undefined && !isExpression(value);
}
