import type { Comparison } from "./compare";
import type { Lock } from "./lock";
import type { Removal } from "./removals";

/** An entry that is gone while another one came that could be the same. */
export interface Recognised {
  readonly record: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Pairs what is gone with what is new: of the same record, and with the same locked values where both have one. A group, resource
 * server or provider of the same name in AWS is the same for sure.
 */
export function recognised(
  { locked }: Lock,
  { added }: Comparison,
  removals: readonly Removal[],
  now: Lock["locked"],
): Recognised[] {
  const free = new Set(added);
  return removals.flatMap(({ place }) => {
    const [record, from, ...rest] = place.split(".") as [string, string?, ...string[]];
    if (from === undefined || rest.length > 0) return [];
    const before = `userPool.${place}`;
    const fitting = [...free].filter(
      (entry) => entry.startsWith(`userPool.${record}.`) && isAlike(valuesOf(locked, before), valuesOf(now, entry)),
    );
    const same = fitting.find((entry) =>
      NAMES.some((name) => isSame(locked[`${before}.${name}`], now[`${entry}.${name}`])),
    );
    const entry = same ?? fitting[0];
    if (entry === undefined) return [];
    free.delete(entry);
    return [{ record, from, to: entry.slice(`userPool.${record}.`.length) }];
  });
}

/** What AWS calls an entry: its key, where nothing else is stated. */
const NAMES = ["name", "providerName", "identifier"];

type Values = ReadonlyMap<string, unknown>;

function valuesOf(section: Lock["locked"], entry: string): Values {
  const own = Object.entries(section).filter(([path]) => path.startsWith(`${entry}.`));
  return new Map(own.map(([path, value]) => [path.slice(entry.length + 1), value]));
}

/** Names follow the key, so that they tell nothing. */
function isAlike(before: Values, after: Values): boolean {
  return [...before].every(([name, value]) => NAMES.includes(name) || !after.has(name) || after.get(name) === value);
}

function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && one === other;
}
