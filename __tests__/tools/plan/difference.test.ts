import { differences } from "../../../tools/plan/difference";
import { type Entry, entry, planJson } from "../../../tools/plan/example";
import { readPlan } from "../../../tools/plan/read";

/** The differences of a resource, shortly. */
function differ(made: Partial<Entry>): unknown[] {
  const [change] = readPlan(planJson([entry("a", { actions: ["update"], ...made })]), "plan.json").changes;
  return differences(change as never).map(({ path, before, after }) => [path, shown(before), shown(after)]);
}

function shown(one: object): unknown {
  return "value" in one ? one.value : `(${(one as { kind: string }).kind})`;
}

test("members, and blocks that can occur once, are compared one by one", () => {
  const before = { name: "a", policy: [{ minimum: 8, symbols: true }], same: [1] };
  expect(differ({ before, after: { name: "b", policy: [{ minimum: 6, symbols: true }], same: [1] } })).toEqual([
    ["name", "a", "b"],
    ["policy[0].minimum", 8, 6],
  ]);
});

test("other lists are one difference, and an absent value equals null", () => {
  expect(differ({ before: { urls: ["a", "b"], none: null }, after: { urls: ["b"] } })).toEqual([
    ["urls", ["a", "b"], ["b"]],
  ]);
});

test("values known after apply are marked as such", () => {
  const before = { id: "1", lambda: [{ arn: "a", version: "V1" }] };
  const after = { lambda: [{ version: "V1" }] };
  expect(differ({ before, after, unknown: { id: true, lambda: [{ arn: true }] } })).toEqual([
    ["id", "1", "(unknown)"],
    ["lambda[0].arn", "a", "(unknown)"],
  ]);
});

test("a sensitive value is never shown, whatever part of it is marked", () => {
  const sensitive = [{ details: { secret: true }, list: [true, false] }, true] as const;
  const before = { details: { secret: "one", id: "1" }, list: ["x", "y"] };
  expect(differ({ before, after: { details: { secret: "two", id: "1" }, list: ["x"] }, sensitive })).toEqual([
    ["details.secret", "(sensitive)", "(sensitive)"],
    ["list", "(sensitive)", "(sensitive)"],
  ]);
});

test("a value with the name of a secret is never shown, marked or not", () => {
  const before = { provider_details: { client_secret: "one" } };
  expect(differ({ before, after: { provider_details: { client_secret: "two" } } })).toEqual([
    ["provider_details.client_secret", "(sensitive)", "(sensitive)"],
  ]);
  expect(differ({ before: {}, after: { provider_details: { client_id: "1", client_secret: "one" } } })).toEqual([
    ["provider_details", "(absent)", "(sensitive)"],
  ]);
});
