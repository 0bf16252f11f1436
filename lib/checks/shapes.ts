import type { Limit } from "./limits";

type Shape = Omit<Limit, "path">;

/** Letters, marks, symbols, numbers, punctuation: what AWS calls text without spaces. */
export const TEXT = "\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}";

const WORDS = "letters, marks, symbols, numbers, punctuation, spaces";

/** Of a mail. */
export const BODY = {
  length: [6, 20000],
  pattern: new RegExp(`^[${TEXT}\\s*]*$`, "u"),
  allowed: WORDS,
} as const satisfies Shape;

/** Of a mail. */
export const SUBJECT = {
  length: [1, 140],
  pattern: new RegExp(`^[${TEXT}\\s]+$`, "u"),
  allowed: WORDS,
} as const satisfies Shape;

/** `ArnType` of the API: with an account, and without `*`. */
export const ARN = {
  length: [20, 2048],
  pattern: /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$/,
  allowed: "arn:<partition>:<service>:<region>:<account>:<resource>",
} as const satisfies Shape;
