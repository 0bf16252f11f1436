/** The small parts of generated environments: names, texts, ARNs. */
import fc from "fast-check";

/** Where generated environments live. */
export const ACCOUNT = "123456789012";

/** Text of these units (characters, or longer ones). */
export function made(units: string | readonly string[], minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...units), minLength, maxLength });
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";

/** `k2m`: letters and digits, a letter first. */
export const label: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...LETTERS), made(LETTERS + DIGITS, 0, 8))
  .map((parts) => parts.join(""));

/** A key of a record, which becomes part of an address. */
export const key: fc.Arbitrary<string> = fc
  .tuple(label, made(`${LETTERS}BZ${DIGITS}_-`, 0, 6))
  .map((parts) => parts.join(""));

/** What the console shows, of `[\w\s+=,.@-]`. */
export const title: fc.Arbitrary<string> = fc
  .tuple(label, made(`${LETTERS}ABC${DIGITS}_+=,.@- `, 0, 20), label)
  .map((parts) => parts.join(""));

/** A name without white space, of any script. */
export const word = (max: number): fc.Arbitrary<string> =>
  made([...LETTERS, ...DIGITS, "É", "日", "-", "_", ".", "€"], 1, max);

/** What texts are made of: scripts, markup, quotes, and what is nearly an expression of Terraform's. */
const TEXT = [..."abcXYZ019 ,.!?;:-_*/+=()[]$%#@&", "é", "日本", "😀", "<b>", "</b>", '"', "\\", "'", "$$", "{}", "{ "];

interface TextOptions {
  /** Placeholders. */
  readonly marks?: readonly string[];
  /** Whether it may have several lines. */
  readonly lines?: boolean;
  /** Whether Terraform counts bytes. */
  readonly bytes?: boolean;
}

/**
 * Text with its placeholders, up to the longest that is allowed. Characters are counted as AWS and Terraform count them
 * alike, so that near the limit there are none beyond the basic plane.
 */
export function text(
  min: number,
  max: number,
  { marks = [], lines = false, bytes = false }: TextOptions = {},
): fc.Arbitrary<string> {
  const held = marks.join(" ");
  const part = made(lines ? [...TEXT, "\n", "\t"] : TEXT, 0, 12);
  const short = fc
    .tuple(part, part)
    .map(([before, after]) => bounded(readable(before), ` ${held} `, readable(after), min, max));
  const longest = fc
    .constantFrom("a", "é")
    .map((letter) => held + letter.repeat(Math.floor((max - held.length) / (bytes ? Buffer.byteLength(letter) : 1))));
  const shortest = fc.constant(held.padEnd(min, "a"));
  return fc.oneof(
    { arbitrary: short, weight: 8 },
    { arbitrary: longest, weight: 1 },
    { arbitrary: shortest, weight: 1 },
  );
}

/** Terraform reads `${` and `%{` as its own. */
function readable(drawn: string): string {
  return drawn.replace(/([$%])\{/g, "$1(");
}

/** By characters, not by UTF-16 units. */
function bounded(before: string, held: string, after: string, min: number, max: number): string {
  const characters = [...before, ...held, ...after].slice(0, max);
  return characters.join("") + ".".repeat(Math.max(0, min - characters.length));
}

/** `k2m.acme.com` */
export const host: fc.Arbitrary<string> = label.map((name) => `${name}.acme.com`);

/** An e-mail address. */
export const address: fc.Arbitrary<string> = fc.tuple(label, host).map((parts) => parts.join("@"));

/** ARN of a function, a version or an alias. */
export const functionArn = (region: string): fc.Arbitrary<string> =>
  fc
    .tuple(key, fc.constantFrom("", ":live", ":7"))
    .map(([name, qualifier]) => `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}${qualifier}`);

export const keyArn = (region: string): fc.Arbitrary<string> =>
  fc.uuid().map((id) => `arn:aws:kms:${region}:${ACCOUNT}:key/${id}`);

export const roleArn: fc.Arbitrary<string> = key.map((name) => `arn:aws:iam::${ACCOUNT}:role/${name}`);

/** Some of the members, in any order. */
export function some<T>(members: readonly T[], minLength = 0, maxLength = members.length): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...members], {
    minLength: Math.min(minLength, members.length),
    maxLength: Math.min(maxLength, members.length),
  });
}

/** A record of up to so many members under different keys. */
export function keyed<T>(member: fc.Arbitrary<T>, maxKeys: number, minKeys = 0): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(key, member), { selector: ([name]) => name, minLength: minKeys, maxLength: maxKeys })
    .map((entries) => Object.fromEntries(entries));
}

/** The members of an object that are stated. */
export function stated<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
