import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Throws with the difference unless both programs wrote the same Terraform JSON; construct paths may differ. */
export function assertSameOutput(productDir: string, byHandDir: string): void {
  const stacks = (outdir: string) => readdirSync(join(outdir, "stacks")).sort();
  assert.deepEqual(stacks(productDir), stacks(byHandDir), "bench/by-hand.ts writes other stacks than stacks/");
  for (const stack of stacks(productDir)) {
    const [actual, expected] = [productDir, byHandDir].map((outdir) => terraform(outdir, stack));
    try {
      assert.deepEqual(actual, expected);
    } catch (error) {
      const difference = error instanceof Error ? error.message : String(error);
      throw new Error(`stack ${stack}: bench/by-hand.ts has to write what stacks/ writes\n${difference}`);
    }
  }
}

function terraform(outdir: string, stack: string): unknown {
  const json = readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8");
  return JSON.parse(json, function (this: unknown, key, value) {
    return key === "path" && typeof this === "object" && this !== null && "uniqueId" in this ? undefined : value;
  });
}
