import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..", "..");

/** A folder that is this project, but for its environments: it has one, `dev`. */
export function project(): string {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  for (const name of ["lib", "node_modules"]) symlinkSync(join(ROOT, name), join(root, name));
  for (const name of ["tsconfig.json", "biome.json", ".gitignore"]) copyFileSync(join(ROOT, name), join(root, name));
  mkdirSync(join(root, "stacks"));
  writeFileSync(join(root, "stacks/index.ts"), INDEX);
  return root;
}

/** Its list of environments. */
export const INDEX = `import type { Environment } from "../lib/environment";
import { dev } from "./dev";

/** Ours. */
export const environments: readonly Environment[] = [dev];
`;
