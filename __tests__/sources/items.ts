import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A test elsewhere that shows an item: its file below `__tests__`, and words of its title. */
export interface Elsewhere {
  readonly file: string;
  readonly test: string;
}

export const elsewhere = (file: string, test: string): Elsewhere => ({ file, test });

/** What an item says, in the form that holds (corrected where the source is wrong), and how that is shown. */
export type Item = readonly [says: string, shown: (() => void) | Elsewhere];

/** The items of a source by their number. */
export type Items = Readonly<Record<number, Item>>;

/** Every item as a test; one more fails where a number from 1 to `count` has no item. */
export function testItems(count: number, items: Items): void {
  test("every item has an answer", () => {
    expect(Object.keys(items)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
  });

  test.each(Object.entries(items).map(([number, [says, shown]]) => [number, says, shown] as const))(
    "#%s: %s",
    (_, __, shown) => {
      if (typeof shown === "function") shown();
      else expectTest(shown);
    },
  );
}

/** Fails if that test is not there. */
export function expectTest({ file, test }: Elsewhere): void {
  const path = join(__dirname, "..", file);
  expect([file, existsSync(path)]).toEqual([file, true]);
  expect(titles(readFileSync(path, "utf8")).filter((title) => title.includes(test))).not.toEqual([]);
}

/** What the tests of a file are called: the text that a `test(`, `describe(` or `….each(…)(` begins with. */
function titles(source: string): string[] {
  return [...source.matchAll(/(?:(?:test|describe|testWithMoto)\(|\)\()\s*(["`])((?:\\.|(?!\1).)*)\1/gs)].map(
    ([, , title = ""]) => title,
  );
}
