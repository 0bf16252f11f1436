import { setTimeout } from "node:timers/promises";

/** How fast calls follow one another, in milliseconds between the starts of two. */
export interface PaceOptions {
  /** @default 100 */
  readonly first?: number;
  /** The least, however well it goes: other tools share the account's limits. @default 25 */
  readonly least?: number;
  /** The most, however often AWS refuses. @default 4000 */
  readonly most?: number;
}

/**
 * Spaces calls. AWS limits them for each pool and for each account, and tells nobody how much is left: each success makes the
 * pace a little faster, each refusal halves it.
 */
export class Pace {
  #gap: number;
  #next = 0;
  readonly #least: number;
  readonly #most: number;

  constructor({ first = 100, least = 25, most = 4_000 }: PaceOptions = {}) {
    this.#gap = first;
    this.#least = least;
    this.#most = most;
  }

  /** Waits until the next call may start. */
  async turn(signal?: AbortSignal): Promise<void> {
    const now = performance.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#gap;
    if (start > now) await setTimeout(start - now, undefined, { signal });
  }

  /** A call was answered. */
  answered(): void {
    this.#gap = Math.max(this.#gap * 0.95, this.#least);
  }

  /** A call was refused for its rate. Those that were under way with it are refused with it, and count as one. */
  refused(startedAt: number): void {
    if (startedAt < this.#slowedAt) return;
    this.#slowedAt = performance.now();
    this.#gap = Math.min(Math.max(this.#gap * 2, 20), this.#most);
    this.#next = Math.max(this.#next, this.#slowedAt + this.#gap);
  }
  #slowedAt = 0;
}
