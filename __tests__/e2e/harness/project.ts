import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type RunResult, run } from "../../../tools/terraform";
import { putStacks } from "../../fixtures/put-stacks";

const ROOT = resolve(__dirname, "..", "..", "..");
const CLI = require.resolve("cdktf-cli/bundle/bin/cdktf.js");

/** Not part of a project's sources; `node_modules` is linked. */
const LEFT_OUT = /^(node_modules|cdktf\.out|\.git|\.terraform|__tests__|.*\.tfstate.*|.*\.log)$/;

/** A process's environment variables. */
type Env = Readonly<Record<string, string | undefined>>;

/** Copies the project to a folder, with the environments of the tests, where commands run as they would in a user's own. */
export async function copyProject(to: string): Promise<void> {
  await cp(ROOT, to, {
    recursive: true,
    filter: (source) => source === ROOT || !LEFT_OUT.test(source.slice(ROOT.length + 1)),
  });
  await symlink(join(ROOT, "node_modules"), join(to, "node_modules"), "junction");
  putStacks(to);
}

/** What the CLI would otherwise ask, tell, look up, or leave in the home folder: a plugin cache among it. */
const QUIET = {
  CI: "1",
  CHECKPOINT_DISABLE: "1",
  DISABLE_VERSION_CHECK: "1",
  CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
};

/** `npx cdktf <args>` in a copy, with nobody to ask and no terminal. */
export function cdktf(project: string, args: readonly string[], env: Env): Promise<RunResult> {
  return node(project, [CLI, ...args], { ...env, ...QUIET, CDKTF_HOME: join(project, ".cdktf") });
}

/** `node <args>` in a copy. */
export function node(project: string, args: readonly string[], env: Env): Promise<RunResult> {
  return run(process.execPath, args, { cwd: project, env });
}
