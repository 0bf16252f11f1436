/** Each known mistake, made in environments that are right otherwise, is found where it stands. */
import fc from "fast-check";
import { check } from "../../lib/checks/check";
import { shapeRules } from "../../lib/checks/shape-rules";
import { rules } from "../../lib/rules";
import { MUTATIONS } from "./mutations";
import { environments } from "./settings";

const seed = Number(process.env.GENERATED_SEED ?? 20260801);
const EACH = 3;
const sample = fc.sample(environments(), { seed, numRuns: 40 });

/** Error rules that no single change of an environment can break, each with the reason. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {};

test("the environments are right before", () => {
  const errors = sample.flatMap((environment) => check(environment)).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});

test.each(MUTATIONS.map((mutation, index) => [...mutation, index] as const))(
  "%s: %s at %s",
  (_, rule, path, change, index) => {
    for (let turn = 0; turn < EACH; turn += 1) {
      const valid = sample[(index * EACH + turn) % sample.length];
      if (valid === undefined) throw new Error("there is no sample");
      const found = check(change(valid)).filter((finding) => finding.rule === rule);
      expect(found).toContainEqual(
        expect.objectContaining({ path, severity: "error", environment: change(valid).name }),
      );
    }
  },
);

test("every error rule finds one of the mistakes, or says why none can be made", () => {
  const errors = [...Object.values(shapeRules), ...rules]
    .filter(({ severity }) => severity === "error")
    .map(({ id }) => id);
  const covered = [...new Set(MUTATIONS.map(([, rule]) => rule)), ...Object.keys(OUT_OF_REACH)];
  expect(covered.toSorted()).toEqual(errors.toSorted());
});

test("no finding tells a secret", () => {
  const mistakes = MUTATIONS.flatMap(([, , , change]) => sample.slice(0, 1).flatMap((valid) => check(change(valid))));
  expect(JSON.stringify(mistakes)).not.toContain("hunter2");
});
