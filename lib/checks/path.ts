/** The way to a value: names of members, and indexes of elements. */
export type Way = readonly (string | number)[];

const PLAIN = /^[\w$:-]{1,128}$/;
const LONGEST_NAME = 60;

/** The path of a way: `userPool.clients.web.callbackUrls[0]`, and `groups["a b"]` for a name that needs quotes. */
export function pathOf(way: Way): string {
  return way.map((part, index) => (index === 0 ? first(part) : segment(part))).join("");
}

function first(part: string | number): string {
  return segment(part).replace(/^\./, "");
}

function segment(part: string | number): string {
  if (typeof part === "number") return `[${part}]`;
  return PLAIN.test(part) ? `.${part}` : `[${quoted(part)}]`;
}

/** A string in quotes as one printable line, cut where it is long. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
  return printable(JSON.stringify(cut));
}

/** A text as one line without what a terminal would act on or nobody would see: each such character is escaped. */
export function printable(text: string): string {
  return isPrintable(text) ? text : text.replace(EACH_UNPRINTABLE, escaped);
}

/** Whether a text is one line without such characters. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}

/** Control and format characters, and separators of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const EACH_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");
