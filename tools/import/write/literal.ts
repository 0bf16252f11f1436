/**
 * Plain data as TypeScript, on one line: the formatter breaks what is too long. Members that are `undefined` are left out.
 *
 * @param open how many levels of objects begin on lines of their own
 */
export function literal(value: unknown, open = 0): string {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  const written = members.map(([name, member]) => `${key(name)}: ${literal(member, open - 1)}`);
  return open > 0 ? `{\n${written.join(",\n")},\n}` : `{ ${written.join(", ")} }`;
}

/** As a member, `__proto__` would set the prototype. */
function key(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** Text of several lines stays several lines, where nothing in it means something to a template. */
function text(value: string): string {
  const isPlain = value.includes("\n") && !/[`\\\r]|\$\{/.test(value) && !UNSEEN.test(value.replaceAll("\n", ""));
  return isPlain ? `\`${value}\`` : quoted(value);
}

/** What nobody would see, or a terminal would act on, is escaped. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(EACH_UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const EACH_UNSEEN = new RegExp(UNSEEN, "gu");
