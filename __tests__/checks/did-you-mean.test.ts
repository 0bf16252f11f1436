import { didYouMean, fewHints, hint, hints, Suggestions } from "../../lib/checks/did-you-mean";

const KNOWN = ["email", "phone", "phone_number", "custom:tenant", "api/read"];

test.each([
  ["emial", "email"],
  ["Email", "email"],
  ["phone_numbr", "phone_number"],
  ["tenant", "custom:tenant"],
  ["custom:tennant", "custom:tenant"],
  ["read", "api/read"],
])("for %s, %s is suggested", (word, meant) => {
  expect(didYouMean(word, KNOWN)).toBe(meant);
  expect(hint(word, KNOWN)).toBe(` (did you mean "${meant}"?)`);
});

test.each(["zoneinfo", "x", "email"])("for %s, nothing is suggested", (word) => {
  expect(didYouMean(word, KNOWN)).toBeUndefined();
  expect(hint(word, KNOWN)).toBe("");
});

test("of two equally close names, the first is suggested", () => {
  expect(didYouMean("api/raed", ["api/red", "api/read1", "api/rea"])).toBe("api/red");
});

test("a list gives hints for its first 100 unknown words, and again for the same words", () => {
  const told = hints(["email"]);
  const words = Array.from({ length: 101 }, (_, index) => `emai${String.fromCharCode(0x4e00 + index)}`);
  expect(words.map(told).filter((text) => text !== "")).toHaveLength(100);
  expect(told(words[0] as string)).toBe(' (did you mean "email"?)');
});

test("across different lists, only the first 100 words get a hint", () => {
  const told = fewHints();
  const texts = Array.from({ length: 101 }, () => told("emial", ["email"]));
  expect(texts.filter((text) => text !== "")).toHaveLength(100);
});

test("a run reads a list once, however many words there are", () => {
  const [among, suggestions] = [{}, new Suggestions()];
  let looks = 0;
  const known = () => {
    looks += 1;
    return ["email"];
  };
  expect(suggestions.hint("emial", among, known)).toBe(' (did you mean "email"?)');
  expect(suggestions.hint("emal", among, known)).toBe(' (did you mean "email"?)');
  expect(looks).toBe(1);
});

test("nothing is suggested for a word of 100,000 characters", () => {
  expect(didYouMean("a".repeat(100_000), ["a".repeat(99_999)])).toBeUndefined();
});
