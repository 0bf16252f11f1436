import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * CDKTF leaves a folder behind for every app of a test: all of them go into one, which is removed at the end. SCRATCH names
 * one that somebody else removes, also after an interruption.
 */
export default function setup(): void {
  const usual = tmpdir();
  const scratch = process.env.SCRATCH ?? mkdtempSync(join(usual, "pools-"));
  // What tsx compiled before serves the processes of the tests too.
  for (const cache of readdirSync(usual).filter((name) => name.startsWith("tsx-"))) {
    symlinkSync(join(usual, cache), join(scratch, cache), "junction");
  }
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = scratch;
}

/** Removes what `setup` made. */
export function teardown(): void {
  rmSync(tmpdir(), { recursive: true, force: true });
}
