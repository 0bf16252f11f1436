import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Facts } from "../../../tools/plan/facts";
import { readPlan } from "../../../tools/plan/read";
import { watches } from "../../../tools/plan/watch";
import type { Example, Watch } from "../../../tools/plan/watch/watch";

const FOLDER = join(__dirname, "..", "..", "..", "tools", "plan", "watch");

function found(watch: Watch, { plan, known }: Example) {
  return watch.find(new Facts(readPlan(plan, "example"), known));
}

test("every watch is in the index, under its file name", () => {
  const files = readdirSync(FOLDER).filter((file) => !["index.ts", "watch.ts"].includes(file));
  expect(watches.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

test("docs/guard.md lists each of them, and no other", () => {
  const page = readFileSync(join(FOLDER, "..", "..", "..", "docs", "guard.md"), "utf8");
  const named = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, id]) => id);
  expect(named.sort()).toEqual(watches.map(({ id }) => id));
});

describe.each(watches.map((watch) => [watch.id, watch] as const))("%s", (_, watch) => {
  const { good, bad } = watch.examples();

  test("has good and bad examples, and its texts are sentences", () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    for (const text of [watch.consequence, watch.why]) expect(text).toMatch(/^[A-Z].*[^ ]\.$|: [^.]*$/s);
    expect(watch.title).not.toMatch(/\.$/);
    expect(watch.link).toMatch(/^https:\/\//);
  });

  test.each(good.map((example, i) => [i, example] as const))("finds nothing in good example %i", (_, example) => {
    expect(found(watch, example)).toEqual([]);
  });

  test.each(bad.map((example, i) => [i, example] as const))("finds the problem in bad example %i", (_, example) => {
    const dangers = found(watch, example);
    expect([...new Set(dangers.map(({ address }) => address))].sort()).toEqual([...example.at].sort());
    for (const { what, fix, consequence = watch.consequence } of dangers) {
      expect(what).toMatch(/^(would|was|differs) /);
      expect(`${what}${fix}`).not.toMatch(/\.$|undefined|\[object/);
      expect(consequence).toMatch(/^[A-Z].*[.:a-z_]$/);
    }
  });
});
