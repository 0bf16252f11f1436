import { compareStrings } from "../../../lib/synth/code-point-order";
/** What a key is for. */
export interface Named {
  /** The live name. */
  readonly name: string;
  /** When it was made: an ISO time. Of two that would have one key, the older keeps it. */
  readonly made?: string;
  /** Decides between those of one time. @default the name */
  readonly id?: string;
}

/** As long as Terraform's addresses take them: rule `record-keys-are-valid-names`. */
const LONGEST = 128;

/**
 * A key for each of them, in their order: the name where it can be one, else what is left of it in letters, digits, - and _. A
 * key that is taken gets a number: `web-2`.
 * @param kind begins the key of a name that does not begin with a letter: `client-007`
 */
export function recordKeys(all: readonly Named[], kind: string): string[] {
  const keys = new Map<number, string>();
  // The compiler takes `constructor` of a record for that of every object.
  const taken = new Set(Object.getOwnPropertyNames(Object.prototype));
  for (const index of oldestFirst(all)) {
    const key = free(keyOf(all[index]?.name ?? "", kind), taken);
    taken.add(key);
    keys.set(index, key);
  }
  return all.map((_, index) => keys.get(index) ?? kind);
}

function oldestFirst(all: readonly Named[]): number[] {
  const ages = all.map(({ name, made = "", id = name }) => `${made} ${id}`);
  return [...ages.keys()].sort((a, b) => compareStrings(ages[a] ?? "", ages[b] ?? ""));
}

function keyOf(name: string, kind: string): string {
  if (/^[A-Za-z][A-Za-z0-9_-]*$/.test(name) && name.length <= LONGEST) return name;
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  const words = plain.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "");
  const key = /^[A-Za-z]/.test(words) ? words : [kind, words].filter(Boolean).join("-");
  return key.slice(0, LONGEST);
}

function free(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `-${number}`;
    const candidate = `${key.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}
