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
  return JSON.stringify(cut).replace(UNPRINTABLE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** What JSON leaves as it is although a terminal acts on it, or nobody sees it: control, format and separator characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
