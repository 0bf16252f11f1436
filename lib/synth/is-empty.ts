/** Whether nothing is stated in a block. An empty block must never be emitted: the provider diffs it for ever, or crashes. */
export function isEmpty(block: object): boolean {
  return Object.values(block).every((value) => value === undefined);
}
