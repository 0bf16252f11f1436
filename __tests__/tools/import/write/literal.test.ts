import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { literal } from "../../../../tools/import/write/literal";

function evaluated(source: string): unknown {
  return JSON.parse(JSON.stringify(runInNewContext(`(${source})`)));
}

test("every written value is read back unchanged", () => {
  const data = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
  const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
  fc.assert(
    fc.property(data, fc.nat(3), (value, open) => expect(evaluated(literal(value, open))).toEqual(asJson(value))),
  );
});

test.each([
  ["a\nb", "`a\nb`"],
  ["a\r\nb", '"a\\r\\nb"'],
  ["a\n${b}", '"a\\n${b}"'],
  ["a\n`b`", '"a\\n`b`"'],
  ["a\u200bb", '"a\\u200bb"'],
  ["a\u202eb", '"a\\u202eb"'],
  ["\u{e0041}", '"\\u{e0041}"'],
  ["it's", `"it's"`],
])("the text %j is written as %s", (text, written) => {
  expect(literal(text)).toBe(written);
});

test("names are quoted where they have to be, and `undefined` is left out", () => {
  expect(literal({ a: 1, "b-c": undefined, "d.e": true, 1: {} })).toBe('{ "1": {}, a: 1, "d.e": true }');
});

test("no key sets a prototype", () => {
  const value = JSON.parse('{"__proto__":{"a":1}}');
  expect(Object.keys(evaluated(literal(value)) as object)).toEqual(["__proto__"]);
});
