import { Token } from "cdktf";
import { expression, isLiteral, isReference } from "../../lib/synth/reference";

describe("reference", () => {
  test.each([
    ["an expression", "${var.mode}"],
    ["text with an expression that is marked", expression("arn:aws:iam::${var.account}:role/sms")],
    ["a token inside text", `https://${Token.asString({ resolve: () => "x" })}/cb`],
    ["an expression with the unit of a duration", "${var.minutes}m"],
    ["a text token", Token.asString({ resolve: () => "x" })],
    ["a number token", Token.asNumber("${var.length}")],
    ["a list token", Token.asList("${var.emails}")],
    ["a lazy boolean", Token.asAny("${var.open}")],
  ])("%s is a reference", (_, value) => {
    expect(isReference(value)).toBe(true);
    expect(isLiteral(value)).toBe(false);
  });

  test.each([
    "ON",
    "",
    "$5",
    "{####}",
    "https://${var.unmarked}/cb",
    "${var.a}${var.b}",
    "$${escaped}",
    "${open",
    0,
    -99,
    Number.MAX_SAFE_INTEGER,
    true,
    ["email"],
    [],
    {},
  ])("%j is a literal", (value) => {
    expect(isReference(value)).toBe(false);
    expect(isLiteral(value)).toBe(true);
  });

  test.each([undefined, null])("%p is neither", (value) => {
    expect(isReference(value)).toBe(false);
    expect(isLiteral(value)).toBe(false);
  });

  test("expression() returns a reference, string or list", () => {
    const list = Token.asList("${var.emails}");
    expect(expression("${var.mode}")).toBe("${var.mode}");
    expect(expression(list)).toBe(list);
  });

  test("expression() refuses a literal, which would bypass the checks", () => {
    expect(() => expression("ON")).toThrow('expression("ON"): expected a reference that holds "${…}"');
    expect(() => expression(["email"])).toThrow('expression(["email"]): expected a reference');
  });
});
