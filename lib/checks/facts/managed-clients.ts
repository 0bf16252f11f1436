import type { ManagedClient } from "../../resources/managed-clients/settings";
import { isReference } from "../../synth/reference";

/** How a client that an AWS service made is found. */
export interface Matcher {
  readonly setting: "namePrefix" | "namePattern";
  readonly value: string;
  /** Whether it finds a client of that name; `undefined` if only Terraform knows. */
  readonly matches: ((name: string) => boolean) | undefined;
}

/** What a name is compared with. */
export function matcherOf(stated: ManagedClient): Matcher {
  if (stated.namePrefix !== undefined) {
    const { namePrefix: value } = stated;
    const matches = isReference(value) ? undefined : (name: string) => name.startsWith(value);
    return { setting: "namePrefix", value, matches };
  }
  const { namePattern: value } = stated;
  const pattern = isReference(value) ? undefined : asRegExp(value);
  return { setting: "namePattern", value, matches: pattern && ((name) => pattern.test(name)) };
}

/** Flags at the beginning of a Go expression. */
const FLAGS = /^\(\?([ims]+)\)/;

/** What Go's expressions do not have: looking around, and what was found before. */
const NOT_GO = /\(\?(=|!|<=|<!)|\\[1-9]/;

/** A Go regular expression; `undefined` for what is none. */
export function asRegExp(pattern: string): RegExp | undefined {
  if (NOT_GO.test(pattern)) return undefined;
  const [, flags = ""] = FLAGS.exec(pattern) ?? [];
  try {
    return new RegExp(pattern.replace(FLAGS, "").replaceAll("(?P<", "(?<"), flags);
  } catch {
    // That is how JavaScript says that it is none.
    return undefined;
  }
}
