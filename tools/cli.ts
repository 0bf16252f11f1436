import { constants } from "node:os";
import { Command, CommanderError, InvalidArgumentError, Option, type OptionValues } from "@commander-js/extra-typings";
import { hint } from "../lib/checks/did-you-mean";
import { Refusal } from "./refusal";

/**
 * A command of this project, to which its arguments and options are added. `--help` prints them; a call that does not fit
 * them ends with exit code 64.
 *
 * @param name as in `npm run <name>`
 */
export function command(name: string, summary: string): Command {
  const call = `npm run ${name} --`;
  return new Command(call)
    .description(summary)
    .helpOption("-h, --help", "show this help")
    .configureHelp({ helpWidth: 120 })
    .showHelpAfterError(`(${call} --help shows how to call it.)`)
    .exitOverride();
}

/** Runs a command with the arguments of this process. @param act returns the exit code */
export async function main<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
  act: (options: Options, ...args: Args) => number | Promise<number>,
): Promise<void> {
  surviveClosedPipes();
  try {
    command.parse();
    process.exitCode = await act(command.opts(), ...(command.processedArgs as Args));
  } catch (error) {
    process.exitCode = told(error);
  }
  if (received !== undefined) process.exitCode = exitCodeOf(received);
}

/**
 * Reads the name of one of several things, for an argument or an option.
 *
 * @param expected how an error tells what they are. @default all of them by name
 */
export function oneOf<T>(choices: Readonly<Record<string, T>>, expected?: string): (name: string) => T {
  return (name) => {
    if (Object.hasOwn(choices, name)) return choices[name] as T;
    const names = Object.keys(choices);
    throw new InvalidArgumentError(`Expected ${expected ?? `one of ${names.join(", ")}`}${hint(name, names)}.`);
  };
}

/** As `oneOf`, for an option that may be repeated. */
export function someOf<T>(choices: Readonly<Record<string, T>>): (name: string, before?: readonly T[]) => readonly T[] {
  const read = oneOf(choices);
  return (name, before = []) => [...before, read(name)];
}

/** Collects the values of an option that may be repeated. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `--format`, which names one of several reports; `text` unless it is given. */
export function formatOption<Reports extends { readonly text: unknown }>(reports: Reports) {
  const names = Object.keys(reports);
  return new Option("--format <format>", `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`)
    .argParser(oneOf<Reports[keyof Reports]>(reports as Readonly<Record<string, Reports[keyof Reports]>>))
    .default(reports.text as Reports[keyof Reports], "text");
}

let received: NodeJS.Signals | undefined;

/**
 * Aborts at Ctrl-C, and when the process is asked to end or its terminal is closed; the command then has to come to an end,
 * leaving nothing behind, and has the exit code that a shell gives for the signal. Who asks once more does not want to wait.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // Ctrl-C reaches this process from the terminal and from npm.
      if (received !== undefined && Date.now() - first > 1_000) process.exit(exitCodeOf(received));
      if (received === undefined) first = Date.now();
      received ??= signal;
      controller.abort();
    });
  }
  return controller.signal;
}

function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

/** `| head -1` reads one line and goes: what is printed afterwards is for nobody. A closed terminal answers EIO. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
    });
  }
}

/** Says why a command failed, and returns its exit code. A mistake of the command's own is thrown on, with its stack trace. */
function told(error: unknown): number {
  if (received !== undefined) {
    process.stderr.write("interrupted\n");
    return exitCodeOf(received);
  }
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 64;
  if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error instanceof Refusal ? error.exitCode : 1;
}

/** What the operating system refuses: a file that is not there, a port that is taken. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && (error as NodeJS.ErrnoException).syscall !== undefined;
}
