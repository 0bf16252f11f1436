import fc from "fast-check";
import { canonicalBound } from "../../lib/user-pool/bound";

describe("bound", () => {
  test.each([
    [5, "5"],
    ["5", "5"],
    ["005", "5"],
    ["+5", "5"],
    [5.0, "5"],
    ["5.0", "5"],
    [" 5 ", "5"],
    ["5.", "5"],
    [0, "0"],
    [-0, "0"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["000", "0"],
    [-7, "-7"],
    ["-007", "-7"],
    [1.5, "1.5"],
    ["1.50", "1.5"],
    ["-01.250", "-1.25"],
    [1e21, "1000000000000000000000"],
    [undefined, undefined],
  ])("%p becomes %p", (written, canonical) => {
    expect(canonicalBound(written)).toBe(canonical);
  });

  test.each(["many", "", "1,5", "0x10", "1_000"])("%p is not an integer and stays as it is", (text) => {
    expect(canonicalBound(text)).toBe(text);
  });

  test("a reference stays as it is, whether a string or a number token", () => {
    expect(canonicalBound("${var.max}")).toBe("${var.max}");
    expect(canonicalBound(-1.8881545897087626e289)).toBe(-1.8881545897087626e289);
  });

  test("every spelling of an integer has one canonical spelling", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(4), fc.nat(4), (value, zeros, places) => {
        const digits = String(value < 0n ? -value : value);
        const fraction = places === 0 ? "" : `.${"0".repeat(places)}`;
        const spelling = `${value < 0n ? "-" : "+"}${"0".repeat(zeros)}${digits}${fraction}`;
        return canonicalBound(spelling) === String(value) && canonicalBound(String(value)) === String(value);
      }),
    );
  });
});
