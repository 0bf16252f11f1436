/** What the checks let pass of broken environments is valid to the real Terraform with the real provider. */
import { App, Testing } from "cdktf";
import fc from "fast-check";
import { checkEnvironments, FINDINGS } from "../../lib/checks/check";
import { hasErrors } from "../../lib/checks/finding";
import type { Environment } from "../../lib/environment";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { withWorkspace } from "../../tools/terraform";
import { maximalEnvironments } from "../fuzz/maximal";
import { mutant, randomOf } from "../fuzz/mutate";
import { environments } from "../properties/settings";
import { tools } from "./harness";
import { withoutUnknownTypes } from "./unknown-types";

const SEED = Number(process.env.VALIDATE_SEED ?? 20261121);
const SAMPLE = Number(process.env.FUZZ_SAMPLE ?? 30);

/** Environments that were broken and still have no error, each as the JSON of its stack. */
function* accepted(): Generator<readonly [index: number, json: string]> {
  const random = randomOf(SEED);
  const valid = fc.sample(environments(), { seed: SEED, numRuns: SAMPLE });
  const bases = [...valid, ...maximalEnvironments()];
  for (let index = 0; ; index += 1) {
    const { environment } = mutant(bases[index % bases.length] as object, random);
    const { findings, byEnvironment } = checkEnvironments([environment as Environment]);
    if (hasErrors(findings)) continue;
    const app = Testing.stubVersion(new App());
    app.node.setContext(FINDINGS, byEnvironment);
    yield [index, Testing.synth(new UserPoolStack(app, environment as Environment), true)];
  }
}

/** With the variables that changes refer to. */
function complete(json: string): string {
  const stack = JSON.parse(withoutUnknownTypes(json)) as { variable?: object };
  const declared = Object.fromEntries(["any", "key"].map((name) => [name, {}]));
  return JSON.stringify({ ...stack, variable: { ...declared, ...stack.variable } });
}

test(`${SAMPLE} broken environments without an error pass terraform validate (VALIDATE_SEED=${SEED})`, async () => {
  const made = accepted();
  const refused: string[] = [];
  const first = made.next().value as readonly [number, string];
  await withWorkspace(
    await tools(),
    { json: complete(first[1]), endpoint: "http://127.0.0.1:1" },
    async (workspace) => {
      await workspace.init();
      let next: readonly [number, string] = first;
      for (let count = 0; count < SAMPLE; count += 1) {
        await workspace.write(complete(next[1]));
        const { code, stdout, stderr } = await workspace.terraform(["validate"], [0, 1]);
        if (code !== 0) refused.push(`mutant ${next[0]}: ${stdout}${stderr}`);
        next = made.next().value as readonly [number, string];
      }
    },
  );
  expect(refused).toEqual([]);
});
