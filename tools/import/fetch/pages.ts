/** A page of a list, with the token that asks for the next one. */
interface Page {
  readonly NextToken?: string;
}

/** All pages of a list, one after the other. An answer that is not there ends it. */
export async function pages<Answer extends Page>(
  ask: (NextToken: string | undefined) => Promise<Answer | undefined>,
): Promise<readonly Answer[]> {
  const all: Answer[] = [];
  let token: string | undefined;
  do {
    const page = await ask(token);
    if (page === undefined) break;
    all.push(page);
    token = page.NextToken;
  } while (token !== undefined && token !== "");
  return all;
}

/**
 * Does the same with each of many, a few at a time, and returns the results in their order. The first failure ends it, once what is
 * under way has ended.
 */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
  atOnce = 6,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  let next = 0;
  async function work(): Promise<void> {
    while (next < items.length && failures.length === 0) {
      const index = next++;
      try {
        results[index] = await act(items[index] as Item);
      } catch (error) {
        failures.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
