import { randomUUID } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../../refusal";

/** Files to put into a project, all of them or none. */
export interface Placement {
  /** The folder of the project. */
  readonly root: string;
  /** New files by their paths from there. None of them may be there. */
  readonly added: Readonly<Record<string, string | Buffer>>;
  /** A file that changes: what it held when it was read, and what it is to hold. It changes last. */
  readonly changed: { readonly path: string; readonly before: string; readonly after: string };
}

/** @throws Refusal if a new file, or one that differs from it by upper and lower case alone, is there */
export function refuseFilesInTheWay(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    const folder = join(root, dirname(path));
    const there = existsSync(folder) ? readdirSync(folder) : [];
    const same = there.find((name) => name.toLowerCase() === (path.split("/").at(-1) ?? "").toLowerCase());
    if (same === undefined) continue;
    throw new Refusal(`${dirname(path)}/${same} already exists, and no file is overwritten: choose another name.`, 64);
  }
}

/** Puts the files in place. Whatever goes wrong, what was there before is there afterwards. */
export function place({ root, added, changed }: Placement): void {
  const placed: string[] = [];
  const folders: string[] = [];
  try {
    for (const [path, content] of Object.entries(added)) {
      const made = mkdirSync(dirname(join(root, path)), { recursive: true });
      if (made !== undefined) folders.push(made);
      put(join(root, path), content);
      placed.push(join(root, path));
    }
    replace(join(root, changed.path), changed);
  } catch (error) {
    for (const file of placed) rmSync(file, { force: true });
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Nobody ever sees half a file, and one that appeared in the meantime stays. */
function put(file: string, content: string | Buffer): void {
  const temporary = besides(file);
  try {
    writeFileSync(temporary, content);
    try {
      linkSync(temporary, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
      // Some file systems have no links.
      copyFileSync(temporary, file, constants.COPYFILE_EXCL);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

function replace(file: string, { path, before, after }: Placement["changed"]): void {
  if (readFileSync(file, "utf8") !== before) throw new Refusal(`${path} was changed meanwhile: run it again.`);
  const temporary = besides(file);
  try {
    writeFileSync(temporary, after);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function besides(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}
