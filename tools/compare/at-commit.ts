import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../refusal";
import { withScratch } from "../terraform/scratch";

const call = promisify(execFile);

/** What an old commit is synthesised with. */
export interface Options {
  /** The folder of the project, in a git repository. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/**
 * The Terraform JSON of every environment as it was at a commit, by name: the commit's own files, with the packages that are
 * installed now. Nothing in the project changes.
 * @throws Refusal if git does not know the commit, or it does not synthesise
 */
export function atCommit(commit: string, { root, env, signal }: Options): Promise<Readonly<Record<string, string>>> {
  return withScratch(async (folder) => {
    const project = join(folder, "project");
    await mkdir(project);
    const hash = await git(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`],
      root,
      signal,
    ).catch(() => {
      throw new Refusal(`git does not know the commit ${JSON.stringify(commit)}.`);
    });
    const archive = join(folder, "commit.tar");
    // Of the folder alone where the project is a part of a larger repository.
    await git(["archive", "--format=tar", `--output=${archive}`, hash.trim(), "."], root, signal);
    await call("tar", ["-xf", archive, "-C", project], { signal });
    await symlink(join(root, "node_modules"), join(project, "node_modules"), "junction");
    const outdir = join(folder, "out");
    const program = existsSync(join(project, "scripts", "start.cjs"))
      ? ["scripts/start.cjs"]
      : ["--require", "tsx/cjs", "main.ts"];
    await call(process.execPath, program, { cwd: project, env: { ...env, CDKTF_OUTDIR: outdir }, signal }).catch(
      (error: { readonly stderr?: string; readonly stdout?: string }) => {
        throw new Refusal(`${commit} cannot be synthesized:\n${(error.stderr || String(error)).trim()}`);
      },
    );
    const manifest: Manifest = JSON.parse(await readFile(join(outdir, "manifest.json"), "utf8"));
    const texts = Object.values(manifest.stacks).map(async ({ name, synthesizedStackPath }) => {
      return [name, await readFile(join(outdir, synthesizedStackPath), "utf8")] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  });
}

interface Manifest {
  readonly stacks: Readonly<Record<string, { readonly name: string; readonly synthesizedStackPath: string }>>;
}

async function git(args: readonly string[], cwd: string, signal: AbortSignal): Promise<string> {
  return (await call("git", args, { cwd, signal })).stdout;
}
