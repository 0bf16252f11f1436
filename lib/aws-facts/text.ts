import type { StringLimit } from "./limits";

/** Letters, marks, symbols, numbers and punctuation, for a class of a pattern. */
const VISIBLE = "\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}";

const IN_WORDS = "letters, marks, symbols, numbers, punctuation, spaces, tabs and line breaks";

/** A string without spaces. */
export const NO_SPACES = {
  pattern: `[${VISIBLE}]+`,
  allowed: "letters, marks, symbols, numbers and punctuation, without spaces",
} as const satisfies StringLimit;

/** A name in the console. */
export const NAME = {
  length: [1, 128],
  pattern: "[\\w\\s+=,.@-]+",
  allowed: "ASCII letters and digits, spaces and _ + = , . @ -",
} as const satisfies StringLimit;

/** The body of an email. */
export const EMAIL_BODY = {
  length: [6, 20_000],
  pattern: `[${VISIBLE}\\s*]*`,
  allowed: IN_WORDS,
} as const satisfies StringLimit;

/** The subject of an email. */
export const EMAIL_SUBJECT = {
  length: [1, 140],
  pattern: `[${VISIBLE}\\s]+`,
  allowed: IN_WORDS,
} as const satisfies StringLimit;

/** An SMS message on one line. */
export const SMS_MESSAGE = { length: [6, 140], pattern: ".*", allowed: "one line" } as const satisfies StringLimit;

/** One email address. The same strings as AWS's own pattern, which takes minutes for a hostile one. */
export const EMAIL_ADDRESS = {
  pattern: `[${VISIBLE}](?:(?!@)[${VISIBLE}])*@[${VISIBLE}]+`,
  allowed: "one address without a display name",
} as const satisfies StringLimit;

/** A URL that the hosted pages redirect to. */
export const REDIRECT_URL = { length: [1, 1024], ...NO_SPACES } as const satisfies StringLimit;
