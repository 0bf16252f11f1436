import { execFile } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { putStacks } from "./fixtures/put-stacks";

const ROOT = join(__dirname, "..");

/** What a process ended with. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Puts into `folder` what a user edits (with the environments of the tests) and what finds it from its own place, beside
 * links to the rest: what is linked is not compiled anew in each folder.
 */
export function copyApp(folder: string): string {
  for (const part of ["main.ts", "cdktf.json", "package.json", "tsconfig.json", "scripts"]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  for (const part of ["lib", "node_modules", "tools"]) symlinkSync(join(ROOT, part), join(folder, part), "junction");
  putStacks(folder);
  return folder;
}

/** The app as cdktf runs it, with nothing on the path: no Terraform, no credentials. */
export function runApp(cwd: string): Promise<Run> {
  return node(cwd, ["scripts/start.cjs"]);
}

/** `node <args>`, with nothing on the path. */
export function node(cwd: string, args: readonly string[]): Promise<Run> {
  const env = { PATH: cwd, HOME: cwd };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
