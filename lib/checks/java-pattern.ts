const SPACE = " \\t\\n\\x0B\\f\\r";
const NO_LINE_BREAK = "[^\\n\\r\\u0085\\u2028\\u2029]";

const made = new Map<string, RegExp>();

/**
 * A pattern of AWS's service model, which is Java's, for the whole string: there `\s` is ASCII alone, so that a no-break
 * space does not pass, and `.` ends at U+0085 too.
 */
export function javaPattern(source: string): RegExp {
  const known = made.get(source);
  if (known !== undefined) return known;
  let inClass = false;
  const pattern = source.replaceAll(/\\s|\\.|[[\].]/gs, (part) => {
    if (part === "[" || part === "]") inClass = part === "[";
    if (part === "\\s") return inClass ? SPACE : `[${SPACE}]`;
    return part === "." && !inClass ? NO_LINE_BREAK : part;
  });
  const regExp = new RegExp(`^(?:${pattern})$`, "u");
  made.set(source, regExp);
  return regExp;
}

/** The first character that a pattern of a single class (`[…]+`) does not allow, where there is one. */
export function refusedCharacter(source: string, value: string): string | undefined {
  if (!/^\^?\[[^\]]*\][+*]\$?$/.test(source)) return undefined;
  const allowed = javaPattern(source);
  return [...value].find((character) => !allowed.test(character));
}
