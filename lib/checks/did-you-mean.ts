import { distance } from "fastest-levenshtein";

/** Nobody misspells a longer word, and comparing costs time. */
const LONGEST_WORD = 128;

/**
 * The known word that was likely meant: one that ends with the word (`custom:tenant`, `api/read`), or else the closest if
 * two fifths of its characters at most differ, whatever their case.
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const candidates = [...known].filter((candidate) => candidate !== word && candidate.length <= LONGEST_WORD);
  const longer = candidates.find((candidate) => candidate.endsWith(`:${word}`) || candidate.endsWith(`/${word}`));
  if (longer !== undefined) return longer;
  const lower = word.toLowerCase();
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of candidates) {
    const longest = Math.max(candidate.length, word.length);
    const most = Math.min(longest * 0.4, best === undefined ? longest : best.steps - 1);
    // As many steps at least as one is longer.
    if (Math.abs(candidate.length - word.length) > most) continue;
    const steps = distance(candidate.toLowerCase(), lower);
    if (steps <= most) best = { candidate, steps };
  }
  return best?.candidate;
}

/** ` (did you mean "email"?)` to end a message with, or nothing. */
export function hint(word: string, known: Iterable<string>): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}

/** More unknown words than this have another cause than misspelling. */
const MOST_WORDS = 100;

/** As `hint`, for the first 100 words. */
export function fewHints(): typeof hint {
  let told = 0;
  return (word, known) => {
    told += 1;
    return told > MOST_WORDS ? "" : hint(word, known);
  };
}

/** As `hint`, for many words of one list: each word is looked up once, and only the first 100 different ones. */
export function hints(known: Iterable<string>): (word: string) => string {
  const candidates = [...known];
  const told = new Map<string, string>();
  return (word) => {
    const before = told.get(word);
    if (before !== undefined || told.size >= MOST_WORDS) return before ?? "";
    const text = hint(word, candidates);
    told.set(word, text);
    return text;
  };
}

/** Hints of one run among several lists, each as `hints`. */
export class Suggestions {
  private readonly lists = new Map<object, (word: string) => string>();

  /** @param among what the known words are those of, the same object each time */
  hint(word: string, among: object, known: () => Iterable<string>): string {
    const told = this.lists.get(among) ?? hints(known());
    this.lists.set(among, told);
    return told(word);
  }
}
