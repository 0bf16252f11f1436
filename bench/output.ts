import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "./by-hand";

/** The Terraform JSON of every stack in the order they were made, without CDKTF's notes (`//`: construct paths and the like). */
export function output(outdir: string): [name: string, json: Json][] {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(outdir, path), "utf8"), (key, value) => (key === "//" ? undefined : value));
  const { stacks } = read("manifest.json");
  return Object.keys(stacks).map((name) => [name, read(stacks[name].synthesizedStackPath)]);
}

/** Throws with the difference unless both programs wrote the same: like stands beside like. */
export function assertSameOutput(productDir: string, byHandDir: string): void {
  const byHand = new Map(output(byHandDir));
  for (const [name, json] of output(productDir)) {
    try {
      assert.deepEqual(json, byHand.get(name));
    } catch (error) {
      throw new Error(`bench/by-hand.ts does not write stack ${name} as the app does: ${(error as Error).message}`);
    }
  }
  assert.equal(byHand.size, output(productDir).length);
}
