import type { Emulator } from "../../../tools/emulator";

/** Members that every write changes. */
const DATES = new Set(["LastModifiedDate"]);

/** What is stored of each pool, its domains by their names. */
export function stored(emulator: Emulator, ids: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(
    ids.map((id) => {
      const { pool, domains } = emulator.stored(id);
      return [id, { pool, domains: new Map(domains.map((domain) => [domain.Domain, domain])) }];
    }),
  );
}

/**
 * The paths that differ, but for times of changes. A member that says nothing (`undefined`, an empty list or object) is the same
 * as none. Lists are one value, in any order, but for blocks that are there once.
 */
export function differences(before: unknown, after: unknown, path = ""): string[] {
  if (Object.is(before, after) || (saysNothing(before) && saysNothing(after))) return [];
  if (Array.isArray(before) && Array.isArray(after) && !(isBlock(before) && isBlock(after))) {
    return JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(after)) ? [] : [path];
  }
  const [one, other] = [members(before), members(after)];
  if (one === undefined || other === undefined) return [path];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].flatMap((name) =>
    isSame(name, one.get(name), other.get(name))
      ? []
      : differences(one.get(name), other.get(name), path === "" ? name : `${path}.${name}`),
  );
}

/** No update leaves out how many passwords are refused; none is what 0 means. */
function isSame(name: string, before: unknown, after: unknown): boolean {
  return DATES.has(name) || (name === "PasswordHistorySize" && (before ?? 0) === (after ?? 0));
}

/** AWS answers an empty list as none; an update sends all lists. */
function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const inner = members(value);
  return inner !== undefined && [...inner.values()].every(saysNothing);
}

function isBlock(list: readonly unknown[]): boolean {
  return list.length === 1 && typeof list[0] === "object";
}

function inOrder(list: readonly unknown[]): string[] {
  return list.map((item) => JSON.stringify(item)).sort();
}

function members(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  // A cloned map is of another realm than the test.
  const isMap = Object.prototype.toString.call(value) === "[object Map]";
  return isMap ? (value as ReadonlyMap<string, unknown>) : new Map(Object.entries(value));
}
