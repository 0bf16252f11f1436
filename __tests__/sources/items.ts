import { titles } from "../titles";

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
  expect(titles(file).filter((title) => title.includes(test))).not.toEqual([]);
}
