import { sortedJson } from "../../lib/synth/sorted-json";

describe("sorted JSON", () => {
  test("keys are in one order at every depth, lists in their own", () => {
    expect(sortedJson({ b: [{ d: 2, c: null }, "a"], a: { B: true, A: 1.5 } })).toBe(
      '{"a":{"A":1.5,"B":true},"b":[{"c":null,"d":2},"a"]}',
    );
  });

  test("a reference stays in its place", () => {
    expect(sortedJson({ color: "${var.color}" })).toBe('{"color":"${var.color}"}');
  });
});
