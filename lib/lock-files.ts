import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Locks } from "./checks/check";
import { engineRules } from "./checks/engine-rules";
import { refusesDestroy } from "./checks/facts/protection";
import { type Finding, findingOf } from "./checks/finding";
import type { Environment } from "./environment";
import type { Lock, LockOrMissing } from "./lock/lock";
import { parseLock } from "./lock/parse";

/** Where the environments and their lock files are, from the project's folder. */
export const LOCK_FOLDER = "stacks";

/** The locks of some environments, and what is wrong with their files. */
export interface LockFiles {
  /** By the names of the environments. */
  readonly locks: Locks;
  /** Of the files themselves. */
  readonly findings: readonly Finding[];
}

/** The file of an environment's lock. */
export function lockFile(environment: string, folder = LOCK_FOLDER): string {
  return join(folder, `${environment}${ENDING}`);
}

const ENDING = ".lock.json";

/** Reads the lock files of environments. A file that no environment belongs to is a finding: one was renamed or taken out. */
export function readLocks(environments: readonly Environment[], folder = LOCK_FOLDER): LockFiles {
  const locks = new Map<string, LockOrMissing>();
  const findings: Finding[] = [];
  const files = new Set(existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(ENDING)) : []);
  for (const name of environments.map((environment) => environment?.name)) {
    if (!files.delete(`${name}${ENDING}`)) {
      locks.set(name, "missing");
      continue;
    }
    const read = readLock(name, folder);
    if ("lock" in read) locks.set(name, read.lock);
    else findings.push(...read.findings);
  }
  for (const file of [...files].sort()) findings.push(unowned(file, folder, environments, locks));
  return { locks, findings };
}

/** Reads the lock file of an environment, which has to be there. */
export function readLock(
  name: string,
  folder = LOCK_FOLDER,
): { readonly lock: Lock } | { readonly findings: Finding[] } {
  const path = lockFile(name, folder);
  const parsed = parseLock(readFileSync(path, "utf8"), name);
  if ("lock" in parsed) return parsed;
  return {
    findings: parsed.problems.map(({ path: place, message, fix }) =>
      findingOf(engineRules.lockFiles, {
        environment: name,
        path: `${shown(path)}${place === "" ? "" : `: ${place}`}`,
        message,
        fix,
      }),
    ),
  };
}

/** An environment that was renamed is an error: as it stands, nothing compares it with what is deployed. */
function unowned(file: string, folder: string, environments: readonly Environment[], locks: Locks): Finding {
  const name = file.slice(0, -ENDING.length);
  const read = readLock(name, folder);
  const path = shown(join(folder, file));
  const heir = "lock" in read ? heirOf(read.lock, environments, locks) : undefined;
  if (heir !== undefined) {
    return findingOf(engineRules.lockedEnvironments, {
      environment: heir.name,
      path,
      message: `is the lock of ${name}, which is no longer an environment, while ${heir.name} is in the same account and region and has no lock`,
      fix: `if you renamed it: git mv ${path} ${shown(lockFile(heir.name, folder))}, change "environment" in it to "${heir.name}", and check that its backend still names the state of ${name}; if not, write a lock file for ${heir.name}: npm run lock -- ${heir.name}`,
    });
  }
  return findingOf(engineRules.removedEnvironments, {
    environment: name,
    path,
    message:
      "is the lock of an environment that is no longer in stacks/index.ts: what it deployed is still in AWS, and nothing manages it here",
    fix: `if you renamed it, rename this file with it, change "environment" in it, and keep its backend; if not, put the environment back; to delete it, put it back with protection: "releasing", deploy, run cdktf destroy ${name}, and then delete this file with it`,
  });
}

/** The environment that could be it under another name. */
function heirOf({ locked }: Lock, environments: readonly Environment[], locks: Locks): Environment | undefined {
  return environments.find(
    (environment) =>
      locks.get(environment?.name) === "missing" &&
      refusesDestroy(environment.protection) &&
      locked.accountId === environment.accountId &&
      locked.region === (environment.userPool?.region ?? environment.region),
  );
}

/** A path from the current folder with `/`, on every system. */
function shown(path: string): string {
  return relative("", path).replaceAll("\\", "/");
}
