/** Milliseconds after which a reading is worth a word, and between two of them. */
const WORTH_A_WORD = 2_000;
const BETWEEN = 200;

/** What a terminal is written to. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line on a terminal that says how far something is, once it takes longer; nothing where nobody watches. */
export class Progress {
  readonly #startedAt = performance.now();
  #shownAt = 0;
  #shown = false;

  constructor(private readonly terminal: Terminal) {}

  /** Shows this in the place of what was shown before. */
  tell(line: string): void {
    const now = performance.now();
    if (!this.terminal.isTTY || now - this.#startedAt < WORTH_A_WORD || now - this.#shownAt < BETWEEN) return;
    this.#shownAt = now;
    this.#shown = true;
    this.terminal.write(`\r\u001b[K${line}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) this.terminal.write("\r\u001b[K");
    this.#shown = false;
  }
}
