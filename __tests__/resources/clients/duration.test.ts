import { asWritten, coarsest, type Duration, inSeconds } from "../../../lib/resources/clients/duration";

test.each<[Duration, number, string]>([
  ["60m", 1, "hours"],
  ["90m", 90, "minutes"],
  ["24h", 1, "days"],
  ["36h", 36, "hours"],
  ["1440m", 1, "days"],
  ["90s", 90, "seconds"],
  ["120s", 2, "minutes"],
  ["86400s", 1, "days"],
  ["30d", 30, "days"],
  ["1.5h", 90, "minutes"],
  ["1.1h", 66, "minutes"],
])("%s is emitted as %d %s", (duration, amount, unit) => {
  expect(coarsest(duration)).toEqual({ amount, unit });
});

test("a duration that is not a whole number of seconds is left for Terraform to refuse", () => {
  expect(coarsest("0.5s")).toEqual({ amount: 0.5, unit: "seconds" });
});

test.each<[Duration, number, string]>([
  ["60m", 60, "minutes"],
  ["24h", 24, "hours"],
  ["1d", 1, "days"],
])("%s in its own unit is %d %s", (duration, amount, unit) => {
  expect(asWritten(duration)).toEqual({ amount, unit });
});

test("a reference keeps its unit", () => {
  expect(coarsest("${var.minutes}m")).toEqual({ amount: "${var.minutes}", unit: "minutes" });
  expect(inSeconds("${var.minutes}m")).toBeUndefined();
});

test("durations in different units are compared in seconds", () => {
  expect(inSeconds("1d")).toBe(86_400);
  expect(inSeconds("24h")).toBe(86_400);
});

test("invalid durations do not compile", () => {
  // @ts-expect-error a number has no unit
  const number: Duration = 15;
  // @ts-expect-error AWS knows no weeks
  const weeks: Duration = "2w";
  expect([number, weeks]).toEqual([15, "2w"]);
});
