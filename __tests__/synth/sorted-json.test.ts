import { sortedJson } from "../../lib/synth/sorted-json";

describe("sorted JSON", () => {
  test("keys are sorted at every depth, lists keep their order", () => {
    expect(sortedJson({ b: [{ d: 2, c: null }, "a"], a: { B: true, A: 1.5 } })).toBe(
      '{"a":{"A":1.5,"B":true},"b":[{"c":null,"d":2},"a"]}',
    );
  });

  test("a reference stays as it is", () => {
    expect(sortedJson({ color: "${var.color}" })).toBe('{"color":"${var.color}"}');
  });
});
