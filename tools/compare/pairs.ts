import { compareStrings } from "../../lib/synth/code-point-order";
import type { Entry, Side } from "./fields";

type Pair = readonly [first: Entry | undefined, second: Entry | undefined];

/** Arguments that name a resource in AWS. */
const NAMES = ["name", "provider_name", "identifier"];

/** Puts entries side by side: by their path, and those that are left by their name in AWS. */
export function pairs(first: Side, second: Side): readonly Pair[] {
  const left = new Map([...second.entries].filter(([path]) => !first.entries.has(path)));
  const paired = [...first.entries].map(([path, one]): Pair => {
    const other = second.entries.get(path);
    if (other !== undefined) return [one, other];
    const [found] = [...left].find(([, candidate]) => isNamesake(one, candidate)) ?? [];
    const namesake = found === undefined ? undefined : left.get(found);
    if (found !== undefined) left.delete(found);
    return [one, namesake];
  });
  return [...paired, ...[...left.values()].map((other): Pair => [undefined, other])].sort(byPath);
}

function isNamesake(one: Entry, other: Entry): boolean {
  if (one.kind !== other.kind) return false;
  return NAMES.some((name) => one.fields.has(name) && one.fields.get(name) === other.fields.get(name));
}

const KINDS_FIRST = ["provider", "user_pool", "clients"];

/** The pool first, then what belongs to it. */
function byPath(one: Pair, other: Pair): number {
  return compareStrings(placeOf(one), placeOf(other));
}

function placeOf([first, second]: Pair): string {
  const { kind = "", key = "" } = first ?? second ?? {};
  const index = KINDS_FIRST.indexOf(kind);
  return `${index < 0 ? KINDS_FIRST.length : index} ${kind}.${key}`;
}
