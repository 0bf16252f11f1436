import fc from "fast-check";
import { recordKeys } from "../../../../tools/import/parts/record-keys";

const keys = (...names: string[]) =>
  recordKeys(
    names.map((name) => ({ name })),
    "client",
  );

test.each([
  ["web", "web"],
  ["Web_App-2", "Web_App-2"],
  ["My web app - x7k2p", "My-web-app-x7k2p"],
  ["größe.Ä", "grosse-A"],
  ["007", "client-007"],
  ["_own", "own"],
  ["__proto__", "proto"],
  ["constructor", "constructor-2"],
  ["日本", "client"],
  ["+=,.@-", "client"],
])("%j has the key %s", (name, key) => {
  expect(keys(name)).toEqual([key]);
});

test("a duplicate key gets a number, and the next free one if that is taken", () => {
  expect(keys("a b", "a-b", "a.b", "a-b-2")).toEqual(["a-b", "a-b-2", "a-b-3", "a-b-2-2"]);
});

test("the oldest keeps the key, so that a newer one does not change it", () => {
  const made = (name: string, day: number) => ({ name, made: `2026-01-0${day}T00:00:00.000Z` });
  expect(recordKeys([made("web", 3), made("web", 1), made("web", 2)], "client")).toEqual(["web-3", "web", "web-2"]);
});

test("for any names, every key is valid in an address and unique", () => {
  const names = fc.array(fc.string({ unit: "binary", maxLength: 130 }), { maxLength: 20 });
  fc.assert(
    fc.property(names, (all) => {
      const made = keys(...all);
      expect(made.filter((key) => !/^[A-Za-z][A-Za-z0-9_-]{0,127}$/.test(key))).toEqual([]);
      expect(new Set(made).size).toBe(all.length);
    }),
  );
});
