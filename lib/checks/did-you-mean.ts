import { distance } from "fastest-levenshtein";

/**
 * The known word that was likely meant: one that ends with the word (`custom:tenant`, `api/read`), or else the closest if
 * two fifths of its characters at most differ, whatever their case.
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known].filter((candidate) => candidate !== word);
  const longer = candidates.find((candidate) => candidate.endsWith(`:${word}`) || candidate.endsWith(`/${word}`));
  if (longer !== undefined) return longer;
  const ranked = candidates
    .map((candidate) => ({ candidate, steps: distance(candidate.toLowerCase(), word.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(candidate.length, word.length) * 0.4)
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.candidate;
}

/** ` (did you mean "email"?)` to end a message with, or nothing. */
export function hint(word: string, known: Iterable<string>): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}
