import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { localStatePath } from "./backend";
import { engineRules } from "./checks/engine-rules";
import { type Finding, findingOf } from "./checks/finding";
import type { Environment } from "./environment";

/** What synth and `terraform init` write again. */
const WRITTEN_ANEW = new Set(["cdk.tf.json", ".terraform"]);

/**
 * Moves what Terraform left in the output folder of an environment that is no longer there, such as `errored.tfstate` and saved
 * plans, to `<outdir>/removed/<environment>`: after the app, `cdktf synth` deletes that folder.
 */
export function keepLeftFiles(outdir: string, environments: readonly Pick<Environment, "name">[]): Finding[] {
  const names = new Set(environments.map(({ name }) => name));
  const left = foldersIn(join(outdir, "stacks")).filter((name) => !names.has(name));
  return left.flatMap((name) => {
    const folder = join(outdir, "stacks", name);
    const files = readdirSync(folder).filter((file) => !WRITTEN_ANEW.has(file));
    if (files.length === 0) return [];
    const kept = freeFolder(join(outdir, "removed"), name);
    mkdirSync(kept, { recursive: true });
    for (const file of files.sort()) renameSync(join(folder, file), join(kept, file));
    const path = posix.join(outdir.replaceAll("\\", "/"), "stacks", name);
    const where = kept.replaceAll("\\", "/");
    return [
      findingOf(engineRules.leftFilesAreKept, {
        environment: name,
        path,
        message: `was the folder of an environment that is no longer in stacks/index.ts; its ${files.join(", ")} moved to ${where}`,
        fix: `check ${where}: an errored.tfstate must be pushed to the state (terraform state push), the rest can be deleted`,
      }),
    ];
  });
}

/**
 * Finds local states that no environment owns while some environment with a local state has none: a renamed environment starts
 * with an empty state, and the next apply creates a second pool.
 */
export function unownedStates(
  outdir: string,
  environments: readonly Pick<Environment, "name" | "backend">[],
): Finding[] {
  const local = environments.filter(({ backend }) => backend.type === "local").map(({ name }) => name);
  const [first] = local;
  if (first === undefined) return [];
  const folder = dirname(resolve(outdir, "stacks", first, localStatePath(outdir, first)));
  const without = local.filter((name) => !existsSync(join(folder, fileOf(name))));
  const unowned = without.length === 0 ? [] : statesIn(folder).filter((name) => !local.includes(name));
  return unowned.map((name) => {
    const [other] = without as [string];
    const verb = without.length > 1 ? "have" : "has";
    return findingOf(engineRules.statesHaveAnEnvironment, {
      environment: other,
      path: fileOf(name),
      message: `holds resources and belongs to no environment, while ${list(without)} ${verb} no state yet: an apply creates a new pool`,
      fix: `if you renamed "${name}", rename its state before you deploy: mv ${fileOf(name)} ${fileOf(other)}`,
    });
  });
}

function fileOf(name: string): string {
  return `terraform.${name}.tfstate`;
}

/** The names of the environments whose state there holds resources. */
function statesIn(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((file) => /^terraform\.(.+)\.tfstate$/.exec(file)?.[1] ?? [])
    .filter((name) => holdsResources(readFileSync(join(folder, fileOf(name)), "utf8")))
    .sort();
}

/** What is no state that can be read is not known to be empty. */
function holdsResources(text: string): boolean {
  return !/"resources":\s*\[\s*\]/.test(text);
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** A folder that is not there yet: `dev`, or else `dev-2`. */
function freeFolder(parent: string, name: string): string {
  for (let turn = 1; ; turn += 1) {
    const folder = join(parent, turn === 1 ? name : `${name}-${turn}`);
    if (!existsSync(folder)) return folder;
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
