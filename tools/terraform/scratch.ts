import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for temporary files; goes with the process at the latest. */
export interface Scratch {
  readonly path: string;
  remove(): Promise<void>;
}

const present = new Set<string>();
let atExit = false;

/** Makes a scratch folder. @param within where; by default the system's folder for temporary files */
export async function makeScratch(within = tmpdir()): Promise<Scratch> {
  // Short: a provider's socket lies in one such folder below another, and macOS takes 103 characters.
  const path = await mkdtemp(join(within, "pools-"));
  if (!atExit) process.once("exit", removeAll);
  atExit = true;
  present.add(path);
  return {
    path,
    remove: async () => {
      await rm(path, removal);
      present.delete(path);
    },
  };
}

/** Calls `use` with a scratch folder and removes the folder afterwards, also when `use` fails. */
export async function withScratch<T>(use: (path: string) => Promise<T>, within?: string): Promise<T> {
  const scratch = await makeScratch(within);
  try {
    return await use(scratch.path);
  } finally {
    await scratch.remove();
  }
}

/** Windows keeps a provider's program locked for a moment after it has ended. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };

function removeAll(): void {
  for (const path of present) rmSync(path, removal);
}
