import { type ChildProcess, spawn } from "node:child_process";
import { Refusal } from "./refusal";

/** Milliseconds that a process has to end: Terraform then lets go of its state and stops its provider. */
export const GRACE = 5_000;

/** Kills a child that leads a process group of its own, and all that it has started. */
export function killGroup(child: ChildProcess): void {
  signalGroup(child, "SIGKILL");
}

/**
 * Runs a program where this process prints. When it is aborted, everything that the program has started ends with it.
 *
 * @returns the exit code
 */
export async function supervise(
  file: string,
  args: readonly string[],
  { env, signal }: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<number> {
  signal.throwIfAborted();
  const child = spawn(file, args, { env, stdio: "inherit", detached: hasGroups });
  const killAtExit = () => killGroup(child);
  process.prependListener("exit", killAtExit);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
  const onAbort = () => signalGroup(child, "SIGTERM");
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    const code = await ended;
    if (signal.aborted) throw new Refusal("interrupted");
    return code;
  } finally {
    signal.removeEventListener("abort", onAbort);
    if (signal.aborted) await groupEnded(child);
    process.removeListener("exit", killAtExit);
  }
}

/** Windows has no process groups: there a program is ended alone. */
export const hasGroups = process.platform !== "win32";

/** Waits for the last of a group, for a while. */
async function groupEnded(child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + GRACE; Date.now() < deadline; ) {
    if (!signalGroup(child, 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  killGroup(child);
}

/** @returns whether there was anyone to hear it */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (!hasGroups) return signal !== 0 && child.kill(signal);
  try {
    return process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
