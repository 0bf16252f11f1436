import type { Value } from "../fields";
import { clientRows, managedClientRows } from "./clients";
import type { Row, Verdict } from "./order";
import { poolRows } from "./pool";
import { protectionRows } from "./protection";
import { providerRows } from "./providers";

export type { Row, Verdict } from "./order";
export { PRESENT } from "./protection";

/** Every field with an order of security. */
export const ORDERS: readonly Row[] = [
  ...poolRows,
  ...clientRows,
  ...managedClientRows,
  ...providerRows,
  ...protectionRows,
];

const byField = new Map(ORDERS.map((row) => [`${row.kind} ${row.field}`, row]));

/** The order of a field, if it has one. */
export function orderOf(kind: string, field: string): Row | undefined {
  return byField.get(`${kind} ${field}`);
}

/** The verdict on the second value of a field. */
export function order({ order: { compare } }: Row, first: Value, second: Value): Verdict {
  return compare(first, second);
}
