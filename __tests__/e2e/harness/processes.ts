import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ROOT = resolve(__dirname, "..", "..", "..");

/** A process, with the command that it runs. */
export interface Process {
  readonly pid: number;
  readonly command: string;
}

/** Starts a program in the project, as the first of a process group, as a shell does; what it prints is collected. */
export function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(file, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].on("data", (chunk) => {
      said[stream] += chunk;
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, pid: child.pid as number, said, ended };
}

/** All that a process has started, and what those have. */
export function descendants(child: ChildProcess): Process[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).trim().split("\n");
  const all = lines.map((line) => {
    const [pid = "", parent = "", ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), command: command.join(" ") };
  });
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap(({ pid, command }) => [{ pid, command }, ...below(pid)]);
  return below(child.pid as number);
}

/** Those that are still there after a moment: the system takes one to bury the children of the dead. */
export async function survivors(processes: readonly Process[]): Promise<Process[]> {
  for (const deadline = Date.now() + 5_000; ; await pause(100)) {
    const alive = processes.filter(({ pid }) => lives(pid));
    if (alive.length === 0 || Date.now() > deadline) return alive;
  }
}

function lives(pid: number): boolean {
  try {
    const state = execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return !state.startsWith("Z");
  } catch {
    // That is how `ps` says that there is no such process.
    return false;
  }
}

/** Waits until something is so, for two minutes at most. */
export async function until(what: string, isSo: () => boolean, ended: Promise<unknown>): Promise<void> {
  let over = false;
  ended.then(() => {
    over = true;
  });
  for (const deadline = Date.now() + 120_000; !isSo(); await pause(50)) {
    if (over) throw new Error(`the process ended before ${what}`);
    if (Date.now() > deadline) throw new Error(`no sign of ${what} within two minutes`);
  }
}
