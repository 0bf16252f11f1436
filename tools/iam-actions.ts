/** One call to AWS, as IAM names it. */
export interface Action {
  readonly action: string;
  /** What is read. */
  readonly what: string;
  /** When, or why. */
  readonly note?: string;
}

/** Actions with what they read, a line each. */
export function actionLines(actions: readonly Action[]): string[] {
  const width = Math.max(...actions.map(({ action }) => action.length));
  return actions.map((one) => `${one.action.padEnd(width)}  ${readBy(one)}`);
}

/** What an action reads, in words. */
export function readBy({ what, note }: Action): string {
  return note === undefined ? what : `${what} (${note})`;
}
