/** Environments broken in any way: the checks never fail, and what they let pass can be synthesised. */
import { App, Testing } from "cdktf";
import fc from "fast-check";
import { checkEnvironments, FINDINGS, isSound } from "../lib/checks/check";
import { hasErrors } from "../lib/checks/finding";
import { report } from "../lib/checks/report/text";
import type { Environment } from "../lib/environment";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { maximalEnvironments, settingsOf, settingsOfSchema } from "./fuzz/maximal";
import { mutant, randomOf } from "./fuzz/mutate";
import { environments } from "./properties/settings";

const FIXED = 20261121;
const RANDOM = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** In each of two runs, together 2,000 changes at least. */
const CHANGES = 1000;
const SLOWEST = 2000;

const maximal = maximalEnvironments();
/** The smaller ones, so that a change meets something else each time. */
const valid = fc
  .sample(environments(), { seed: FIXED, numRuns: 60 })
  .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  .slice(0, 25);

test("the maximal environments contain every setting, and have the right shape", () => {
  expect([...new Set(maximal.flatMap((each) => settingsOf(each)))].toSorted()).toEqual(
    [...new Set(settingsOfSchema())].toSorted(),
  );
  for (const environment of maximal) {
    const { findings } = checkEnvironments([environment as Environment]);
    expect(isSound(findings) || findings).toBe(true);
  }
});

test.each([
  ["a fixed seed", FIXED],
  [`the random seed FUZZ_SEED=${RANDOM}`, RANDOM],
])("a broken environment is judged without an exception, and synthesized if it has no error: %s", (_, seed) => {
  const random = randomOf(seed);
  let accepted = 0;
  let changed = 0;
  for (let index = 0; changed < CHANGES; index += 1) {
    const from = index % 8 === 0 ? maximal[(index / 8) % maximal.length] : valid[index % valid.length];
    const { environment, changes } = mutant(from as object, random);
    changed += changes;
    try {
      if (judged(environment as Environment)) accepted += 1;
    } catch (error) {
      throw new Error(`mutant ${index} of seed ${seed}`, { cause: error });
    }
  }
  expect(accepted).toBeGreaterThan(10);
});

/** @returns whether it was accepted */
function judged(environment: Environment): boolean {
  const start = performance.now();
  const { findings, byEnvironment } = checkEnvironments([environment]);
  expect(performance.now() - start).toBeLessThan(SLOWEST);
  expect(findings.filter(({ rule }) => rule === "rule-failed")).toEqual([]);
  const text = report(findings);
  expect(text).toBe(report(checkEnvironments([environment]).findings));
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  if (hasErrors(findings)) return false;
  const app = Testing.stubVersion(new App());
  app.node.setContext(FINDINGS, byEnvironment);
  JSON.parse(Testing.synth(new UserPoolStack(app, environment), true));
  expect(performance.now() - start).toBeLessThan(SLOWEST);
  return true;
}
