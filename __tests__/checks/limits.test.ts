import type { StringLimit } from "../../lib/aws-facts/limits";
import { EMAIL_ADDRESS, EMAIL_BODY, EMAIL_SUBJECT, NAME, NO_SPACES, SMS_MESSAGE } from "../../lib/aws-facts/text";
import { isPhrase, parseSender } from "../../lib/checks/facts/from-address";
import { javaPattern } from "../../lib/checks/java-pattern";
import { breach, type Limited, visitLimited } from "../../lib/checks/limits";
import { limits } from "../../lib/environment";

const fault = (value: unknown, limit: Limited["limit"]) => breach({ value, limit })?.message;

/** Every limit on a string, once for each pattern. */
function stringLimits(some: object = limits): StringLimit[] {
  if (Array.isArray(some)) return [];
  if ("pattern" in some || "length" in some) return [some as StringLimit];
  return Object.entries(some).flatMap(([name, member]) =>
    typeof member === "object" && member !== null && name !== "arn" ? stringLimits(member) : [],
  );
}

describe("a limit", () => {
  test("says what is wrong, and what is allowed", () => {
    expect(fault("a".repeat(129), NAME)).toBe("has 129 characters; 1 to 128 are allowed");
    expect(fault("é".repeat(129), { bytes: 256 })).toBe("has 258 bytes in UTF-8; Terraform allows 256");
    expect(fault("acme!", NAME)).toMatch(/^contains "!"; allowed: ASCII letters/);
    expect(fault("acme\u00A0users", NAME)).toMatch(/^contains U\+00A0; allowed:/);
    expect(fault(5, { range: [6, 99] })).toBe("is not a whole number from 6 to 99");
    expect(fault([1, 2, 3], { count: [1, 2] })).toBe("has 3 items; 1 to 2 are allowed");
  });

  test("counts characters by code point, as AWS does", () => {
    expect(fault("😀".repeat(140), SMS_MESSAGE)).toBeUndefined();
    expect(fault("😀".repeat(141), SMS_MESSAGE)).toMatch(/^has 141 characters/);
  });

  test("applies to every member and key, but not to a reference", () => {
    const seen: string[] = [];
    const record = { keys: { length: [1, 1] }, each: { length: [1, 1] } };
    const settings = { list: ["a", "${var.b}", "c"], record: { d: "e", "f.g": "h", "${var.i}": "j" }, other: "k" };
    const shape = { list: { count: [0, 1], each: { length: [1, 1] } }, record, absent: { length: [1, 1] } };
    visitLimited(settings, shape, ({ path, value }) => seen.push(`${path()} = ${JSON.stringify(value)}`));
    expect(seen).toEqual([
      'list = ["a","${var.b}","c"]',
      'list[0] = "a"',
      'list[2] = "c"',
      'record = "d"',
      'record = "f.g"',
      'record.d = "e"',
      'record["f.g"] = "h"',
      'record["${var.i}"] = "j"',
    ]);
  });
});

describe("AWS's patterns are Java patterns", () => {
  test.each(["\u00A0", "\u3000", "\u2028", "\uFEFF"])("%j is not a space", (space) => {
    expect(fault(`a${space}b`, NAME)).toBeDefined();
    expect(fault(`a${space}b`, EMAIL_SUBJECT)).toBeDefined();
    expect(fault(`Your code${space}`, EMAIL_BODY)).toBeDefined();
  });

  test.each([" ", "\t", "\n", "\x0B", "\f", "\r"])("%j is a space", (space) => {
    expect(fault(`a${space}b`, NAME)).toBeUndefined();
    expect(fault(`a${space}b`, EMAIL_SUBJECT)).toBeUndefined();
    expect(fault(`a${space}b`, NO_SPACES)).toBeDefined();
  });

  test.each(["\n", "\r", "\u0085", "\u2028", "\u2029"])("%j ends a line", (end) => {
    expect(fault(`Your code${end}`, SMS_MESSAGE)).toMatch(/one line$/);
  });

  test("a pattern must match the whole string", () => {
    expect(javaPattern("[0-9]+").test("12a")).toBe(false);
    expect(javaPattern("a|b").test("ac")).toBe(false);
    expect(javaPattern("\\s").test(" ")).toBe(true);
  });
});

describe("no string takes long to check", () => {
  const LONG = 200_000;
  const HOSTILE = ["a", " ", "@", "-", ".", "a-", "a.", "\t", "{##", "<", "a@", '"', "=?a?b?c?=", "arn:", ":", "/"];
  const hostile = HOSTILE.flatMap((part) => ["", "!", " ", "\u00A0", "@", ">"].map((end) => part.repeat(LONG) + end));

  test("against any limit", () => {
    const patterns = new Map(stringLimits().map((limit) => [limit.pattern, limit]));
    expect(patterns.size).toBeGreaterThan(10);
    const start = performance.now();
    for (const limit of patterns.values()) for (const value of hostile) breach({ value, limit });
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test("as a sender of emails", () => {
    const start = performance.now();
    for (const value of hostile) {
      parseSender(value);
      isPhrase(value);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test("the pattern for email addresses accepts the same strings as AWS's own", () => {
  const aws = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u;
  const letters = ["", "a", "@", " "];
  const words = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  );
  for (const word of words) expect([word, fault(word, EMAIL_ADDRESS) === undefined]).toEqual([word, aws.test(word)]);
});

test.each([
  ["noreply@acme.example", { address: "noreply@acme.example" }],
  ["Acme  <noreply@acme.example>", { displayName: "Acme", address: "noreply@acme.example" }],
  ["<noreply@acme.example>", { displayName: "", address: "noreply@acme.example" }],
  ["Acme noreply@acme.example", undefined],
  ["Acme <noreply>", undefined],
  ["acme", undefined],
  ["@acme", undefined],
  ["acme@", undefined],
  ["noreply@acme.example>", undefined],
])("the sender %j", (value, sender) => {
  expect(parseSender(value)).toEqual(sender);
});
