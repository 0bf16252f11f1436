import { Lazy, Tokenization } from "cdktf";

/** Before each test file, `__tests__/setup.ts` does what the app does first. */
test("CDKTF records no stack trace for a token", () => {
  const token = Lazy.stringValue({ produce: () => "later" });
  const [recorded] = Tokenization.reverseString(token).tokens;
  expect(recorded?.creationStack).toEqual([]);
});
