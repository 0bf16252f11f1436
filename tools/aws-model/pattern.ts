/**
 * AWS's pattern as a regular expression of JavaScript. AWS runs Java's `Pattern` on the whole value: there `\s` is
 * ASCII and `.` stops at U+0085 too. What means something else in JavaScript and is in no pattern of today's is
 * refused.
 */
export function wholeMatch(pattern: string): RegExp {
  const dotAll = pattern.startsWith("(?s)");
  return new RegExp(`^(?:${translated(dotAll ? pattern.slice(4) : pattern, dotAll)})$`, "u");
}

const TOKEN = /\\p\{\w+\}|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}|\\.|[\s\S]/gu;

/** The white space of Java's `\s`, and everything else. */
const SPACE = String.raw` \t\n\x0B\f\r`;
const NO_SPACE = String.raw`\x00-\x08\x0E-\x1F!-\u{10FFFF}`;
const LINE_END = String.raw`\n\r\u0085\u2028\u2029`;

function translated(pattern: string, dotAll: boolean): string {
  const tokens = pattern.match(TOKEN) ?? [];
  let inClass = false;
  return tokens
    .map((token, index) => {
      const previous = tokens[index - 1];
      if (inClass && (token === "[" || (token === "&" && previous === "&"))) throw unknown(pattern, token);
      if (!inClass && token === "+" && /^[+*?}]$/.test(previous ?? "")) throw unknown(pattern, `${previous}+`);
      if (token === "[") inClass = true;
      else if (token === "]") inClass = false;
      else if (token === "\\s") return inClass ? SPACE : `[${SPACE}]`;
      else if (token === "\\S") return inClass ? NO_SPACE : `[${NO_SPACE}]`;
      else if (token === "." && !inClass) return dotAll ? String.raw`[\s\S]` : `[^${LINE_END}]`;
      else if (token.startsWith("\\")) return escaped(pattern, token);
      return token;
    })
    .join("");
}

/**
 * `\w`, `\d` and their opposites are ASCII in both; a sign that is escaped without need is one JavaScript may refuse.
 */
function escaped(pattern: string, token: string): string {
  if (/^\\(?:[wWdDtnrf]$|x|u|p\{(?:L|M|S|N|P|Z)\})/.test(token)) return token;
  if (/^\\[^A-Za-z0-9]$/.test(token)) return `\\u{${token.codePointAt(1)?.toString(16)}}`;
  throw unknown(pattern, token);
}

function unknown(pattern: string, part: string): Error {
  return new Error(`wholeMatch does not translate ${part} of Java's pattern ${pattern}`);
}
