/** Compares two strings the same way on every machine, whatever its language. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A record with its keys in order, so that the order in which it was written never changes the output. */
export function sortedRecord<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareStrings(a, b)));
}
