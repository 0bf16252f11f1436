import { didYouMean, hint } from "../../lib/checks/did-you-mean";

const KNOWN = ["email", "phone", "phone_number", "custom:tenant", "api/read"];

test.each([
  ["emial", "email"],
  ["Email", "email"],
  ["phone_numbr", "phone_number"],
  ["tenant", "custom:tenant"],
  ["custom:tennant", "custom:tenant"],
  ["read", "api/read"],
])("%s is meant as %s", (word, meant) => {
  expect(didYouMean(word, KNOWN)).toBe(meant);
  expect(hint(word, KNOWN)).toBe(` (did you mean "${meant}"?)`);
});

test.each(["zoneinfo", "x", "email"])("%s is nothing else", (word) => {
  expect(didYouMean(word, KNOWN)).toBeUndefined();
  expect(hint(word, KNOWN)).toBe("");
});
