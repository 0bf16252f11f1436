import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What has to be the same for an answer to be used again. */
export interface Identity {
  readonly poolId: string;
  readonly arn: string;
  /** An emulator gives the same ids each time; no two pools have the same time as well. */
  readonly created: string;
}

/** Milliseconds that answers are used for: what is read has to be of one time. */
const USABLE = 3_600_000;

/**
 * Answers that were read, for a reading that goes on after it was stopped, however it was stopped: each is a line of a file that
 * the user alone can read. They hold no secrets.
 */
export class SavedAnswers<Answer> {
  readonly #file: string;
  readonly #answers: Map<string, Answer>;

  /** Reads what an earlier run left. @param folder made if it is not there */
  constructor(folder: string, identity: Identity, now: Date) {
    this.#file = join(folder, `${identity.poolId}.jsonl`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const [head, ...lines] = linesOf(this.#file);
    const fits = head !== undefined && isRecent(head, now) && isOf(head, identity);
    this.#answers = new Map(fits ? lines.flatMap(entryOf<Answer>) : []);
    if (!fits) writeFileSync(this.#file, lineOf({ ...identity, version: 1, startedAt: now.toISOString() }), PRIVATE);
    // A run that was killed may have left half a line.
    else appendFileSync(this.#file, "\n", PRIVATE);
  }

  /** How many answers there are. */
  get size(): number {
    return this.#answers.size;
  }

  /** The answer of that name, if an earlier run read it. */
  get(name: string): Answer | undefined {
    return this.#answers.get(name);
  }

  /** Keeps an answer. */
  put(name: string, answer: Answer): void {
    this.#answers.set(name, answer);
    appendFileSync(this.#file, lineOf([name, answer]), PRIVATE);
  }

  /** Deletes the file: everything was read. */
  remove(): void {
    rmSync(this.#file, { force: true });
  }
}

const PRIVATE = { mode: 0o600 };

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function linesOf(file: string): unknown[] {
  try {
    return readFileSync(file, "utf8").split("\n").flatMap(parsed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Nothing for what is no whole line. */
function parsed(line: string): unknown[] {
  try {
    return line === "" ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}

function isOf(head: unknown, { poolId, arn, created }: Identity): boolean {
  const told = head as Partial<Identity> & { readonly version?: number };
  return told.version === 1 && told.poolId === poolId && told.arn === arn && told.created === created;
}

function isRecent(head: unknown, now: Date): boolean {
  const age = now.getTime() - Date.parse((head as { readonly startedAt?: string }).startedAt ?? "");
  return age >= 0 && age < USABLE;
}

function entryOf<Answer>(line: unknown): [string, Answer][] {
  return Array.isArray(line) && typeof line[0] === "string" ? [[line[0], line[1] as Answer]] : [];
}
