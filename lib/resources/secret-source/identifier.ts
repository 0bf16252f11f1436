/**
 * A Terraform identifier for a name of any characters. No two names share one: letters, digits and `-` stay, `_` is doubled,
 * and any other character, as well as a digit or `-` at the start, is `_` and its two, or `_u` and its six hexadecimal
 * digits.
 */
export function identifier(name: string): string {
  return [...name].map((character, index) => (stays(character, index) ? character : escaped(character))).join("");
}

function stays(character: string, index: number): boolean {
  return index === 0 ? /[A-Za-z]/.test(character) : /[A-Za-z0-9-]/.test(character);
}

function escaped(character: string): string {
  if (character === "_") return "__";
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `_${code.padStart(2, "0")}` : `_u${code.padStart(6, "0")}`;
}
