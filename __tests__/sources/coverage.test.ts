/** Every line of sources 000 and 001 is covered by a test that is there, at a setting that this test speaks of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../lib/rules";
import { CLIENTS } from "./002/clients";
import { POOL } from "./002/pool";
import { USES } from "./002/uses";
import { ITEMS } from "./003/items";
import { type Cover, type Row, SOURCE_000, SOURCE_001 } from "./coverage";
import { expectTest } from "./items";

const ROOT = join(__dirname, "..", "..");
const ITEMS_OF: Record<string, object> = { "002": { ...POOL, ...CLIENTS, ...USES }, "003": ITEMS };
const ITEM_FILES = ["002/pool", "002/clients", "002/uses", "003/items", "003/choices"];

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), "utf8");

/** Fails if that is not there. @returns what it says */
function followed(cover: Cover): string {
  const [, file, title] = /^(\S+\.test\.ts): (.*)$/.exec(cover) ?? [];
  if (file !== undefined && title !== undefined) {
    expectTest({ file, test: title });
    return read("__tests__", file);
  }
  const [, source, item] = /^(\d+) #(\d+)$/.exec(cover) ?? [];
  if (source !== undefined && item !== undefined) {
    expect(Object.keys(ITEMS_OF[source] ?? {})).toContain(item);
    return ITEM_FILES.filter((name) => name.startsWith(source))
      .map((name) => read("__tests__", "sources", `${name}.ts`))
      .join("\n");
  }
  const [, section] = /^README: (.*)$/.exec(cover) ?? [];
  if (section !== undefined) {
    const readme = read("README.md");
    expect(readme.split("\n")).toContain(`## ${section}`);
    return readme;
  }
  expect(rules.map(({ id }) => id as string)).toContain(cover);
  return read("lib", "rules", `${cover}.ts`);
}

/** Whether the text has the word, in TypeScript or in Terraform. */
function mentions(text: string, word: string): boolean {
  const snake = word.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  return new RegExp(`\\b(${word}|${snake})(?![a-z])`).test(text);
}

describe.each<[string, number, Readonly<Record<number, Row>>]>([
  ["000", 53, SOURCE_000],
  ["001", 131, SOURCE_001],
])("source %s", (_, count, rows) => {
  test("every item has an answer", () => {
    expect(Object.keys(rows)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
  });

  test.each(Object.entries(rows))("#%s is covered: %j", (_, [path, ...covers]) => {
    const texts = covers.map(followed);
    const last = path.split(".").at(-1) as string;
    expect({ path, mentioned: texts.some((text) => mentions(text, last)) }).toEqual({ path, mentioned: true });
  });
});
