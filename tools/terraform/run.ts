import { spawn } from "node:child_process";
import { GRACE, hasGroups, killGroup } from "../processes";
import { Refusal } from "../refusal";
import type { Env } from "./environment";

/** How a command is run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env: Env;
  /** What the command reads from its standard input. @default nothing */
  readonly input?: string;
  /**
   * Stops the command. It then has a process group of its own: Ctrl-C does not reach it from the terminal as well, which Terraform
   * would take for impatience, and it ends together with what it has started.
   */
  readonly signal?: AbortSignal;
  /** Exit codes that are no failure. @default [0] */
  readonly expect?: readonly number[];
  /** Milliseconds after which the command is stopped. @default none */
  readonly timeout?: number;
}

/** A command that ended as expected. */
export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that could not be started, was stopped, or ended with an exit code that was not expected. */
export class CommandFailed extends Refusal {
  override readonly name = "CommandFailed";

  constructor(
    command: string,
    readonly code: number | undefined,
    readonly stdout: string,
    readonly stderr: string,
    how = `exit code ${code}`,
    /** Whether there is no such program. */
    readonly notFound = false,
  ) {
    const said = stderr.trim() || stdout.trim();
    super(`\`${command}\` failed: ${how}${said && `\n${said}`}`);
  }
}

/** Runs a program without a shell and without a terminal, and collects what it prints. */
export function run(file: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const command = [file, ...args].join(" ");
  return new Promise((resolve, reject) => {
    if (options.signal?.aborted) return reject(new CommandFailed(command, undefined, "", "", "not started, stopped"));
    const detached = options.signal !== undefined && hasGroups;
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env as NodeJS.ProcessEnv,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached,
    });
    const kill = () => (detached ? killGroup(child) : child.kill("SIGKILL"));
    running.add(kill);
    const out = collect(child.stdout);
    const err = collect(child.stderr);
    // A command that ends before it has read everything says why by itself.
    child.stdin.on("error", () => {}).end(options.input);

    let stopped: string | undefined;
    let patience: NodeJS.Timeout | undefined;
    const stop = (why: string) => {
      stopped ??= why;
      child.kill("SIGINT");
      patience ??= setTimeout(kill, GRACE);
    };
    const onAbort = () => stop("stopped");
    options.signal?.addEventListener("abort", onAbort, { once: true });
    const limit = options.timeout ?? 0;
    const timer = limit > 0 ? setTimeout(() => stop(`timed out after ${limit} ms`), limit) : undefined;

    const settle = (code: number | undefined, how?: string, notFound?: boolean) => {
      if (stopped !== undefined) kill();
      running.delete(kill);
      clearTimeout(timer);
      clearTimeout(patience);
      options.signal?.removeEventListener("abort", onAbort);
      const [stdout, stderr] = [out(), err()];
      const fine = how === undefined && code !== undefined && (options.expect ?? [0]).includes(code);
      if (fine) resolve({ code, stdout, stderr });
      else reject(new CommandFailed(command, code, stdout, stderr, how, notFound));
    };
    child.once("error", (error: NodeJS.ErrnoException) =>
      settle(undefined, error.message, error.code === "ENOENT" && error.path === file),
    );
    child.once("close", (code, signal) =>
      settle(code ?? undefined, stopped ?? (signal ? `ended by ${signal}` : undefined)),
    );
  });
}

/** Ends what still runs. */
const running = new Set<() => void>();
// Before scratch folders are removed, which a command may still write to.
process.prependListener("exit", () => {
  for (const kill of running) kill();
});

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
