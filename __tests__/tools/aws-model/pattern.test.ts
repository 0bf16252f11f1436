import { cognito, wholeMatch } from "../../../tools/aws-model";

/** What the pattern accepts of what is given. */
function accepted(pattern: string, ...values: string[]): string[] {
  return values.filter((value) => wholeMatch(pattern).test(value));
}

test("every pattern of the model is translated", () => {
  const patterns = Object.values(cognito.shapes).flatMap((shape) =>
    shape.type === "string" && shape.pattern !== undefined ? [shape.pattern] : [],
  );
  expect(patterns.length).toBeGreaterThan(50);
  for (const pattern of patterns) expect(wholeMatch(pattern)).toBeInstanceOf(RegExp);
});

test("a pattern must match the whole value", () => {
  expect(accepted(String.raw`[\w+=]+`, "ab=", "ab!", "!ab", "ab\n", "")).toEqual(["ab="]);
  expect(accepted("^(a|b)$", "a", "b", "ab")).toEqual(["a", "b"]);
});

test.each([
  ["a no-break space", "\u00a0"],
  ["an ideographic space", "\u3000"],
  ["a line separator", "\u2028"],
  ["a byte order mark", "\ufeff"],
])("white space is ASCII in Java: %s does not count", (_, sign) => {
  const name = String.raw`[\w\s+=,.@-]+`;
  expect(accepted(name, `a${sign}b`, "a b", "a\tb", "a\n\x0B\f\rb")).toEqual(["a b", "a\tb", "a\n\x0B\f\rb"]);
  expect(accepted(String.raw`a\sb`, `a${sign}b`, "a b")).toEqual(["a b"]);
  expect(accepted(String.raw`[\S]+`, `a${sign}b`, "a b")).toEqual([`a${sign}b`]);
  expect(accepted(String.raw`\S+`, `a${sign}b`, "a\u{1F600}b", "a b")).toEqual([`a${sign}b`, "a\u{1F600}b"]);
});

test("a dot stops at Java's line ends, except with (?s)", () => {
  const texts = ["a b", "a\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b"];
  expect(accepted("a.b", ...texts)).toEqual(["a b"]);
  expect(accepted("(?s)a.*", ...texts)).toEqual(texts);
});

test("characters beyond the basic plane count as one", () => {
  expect(accepted(String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]`, "\u{1F600}", "\u{20000}", " ")).toEqual([
    "\u{1F600}",
    "\u{20000}",
  ]);
});

test("escaped characters are literal", () => {
  expect(accepted(String.raw`\-\{\.[\-\]x]`, "-{.-", "-{.]", "-{xx")).toEqual(["-{.-", "-{.]"]);
});

test.each(["a++", "[ab]*+", "a{2}+", "[a[b]]", "[a&&[b]]", String.raw`\Qa\E`, String.raw`\p{IsLatin}`, String.raw`\h`])(
  "what JavaScript cannot express is refused: %s",
  (pattern) => {
    expect(() => wholeMatch(pattern)).toThrow("does not translate");
  },
);
