import { membershipAt } from "../resources/users/memberships";
import { isReference } from "../synth/reference";
import { bareName, isDefault } from "../user-pool/schema";
import type { Addresses } from "./addresses";
import { addressesOf } from "./addresses";
import type { LockedEnvironment } from "./fact";
import { type Lock, type LockedAttribute, type LockedValue, sameValue } from "./lock";
import { lockOf } from "./lock-of";
import { KEYED, movesIn, type Rename, renamesIn } from "./renames";

/** A value of the lock that the settings do not have. */
export interface Difference {
  /** Where it is in the settings. */
  readonly path: string;
  readonly locked: LockedValue;
  /** `undefined` where the settings leave it out. */
  readonly value: LockedValue | undefined;
  /** Why somebody goes on nevertheless. */
  readonly accepted: string | undefined;
}

/** Addresses that the settings no longer make. */
export interface Gone {
  /** The path of the setting that they belonged to. */
  readonly owner: string;
  readonly addresses: readonly string[];
}

/** What an edit does to what is deployed. */
export interface Comparison {
  /** Values that can never change. */
  readonly changed: readonly Difference[];
  /** What is live and left out, or has another value. */
  readonly live: readonly Difference[];
  /** Names of attributes that are not deployed yet. */
  readonly addedAttributes: readonly string[];
  readonly gone: readonly Gone[];
  /** Paths of entries, such as `userPool.clients.shop`, that are not deployed yet. */
  readonly added: readonly string[];
}

/** Compares what is deployed with the settings. */
export function compare(lock: Lock, environment: LockedEnvironment): Comparison {
  const { userPool } = environment;
  const now = lockOf(environment);
  const renames = renamesIn(userPool);
  const differences = (section: "locked" | "live") =>
    Object.entries(lock[section]).flatMap(([lockedPath, locked]): Difference[] => {
      const path = renamed(lockedPath, renames);
      const entry = entryOf(path);
      if (entry !== undefined && now.resources[entry] === undefined) return [];
      const value = now[section][path];
      if (sameValue(locked, value) || isLeftToAws(environment, path, locked, value)) return [];
      const acceptance = lock.accepted.find(
        (each) =>
          renamed(each.path, renames) === path && sameValue(each.from, locked) && sameValue(each.to, value ?? null),
      );
      return [{ path, locked, value, accepted: acceptance?.reason }];
    });
  const deployed = new Set(Object.keys(lock.resources).map((owner) => renamed(owner, renames)));
  return {
    changed: differences("locked"),
    live: differences("live"),
    addedAttributes: Object.keys(now.locked)
      .filter((path) => path.startsWith(SCHEMA) && lock.locked[path] === undefined)
      .map((path) => path.slice(SCHEMA.length)),
    gone: goneFrom(lock, environment, renames),
    added: Object.keys(now.resources).filter((owner) => entryOf(owner) === owner && !deployed.has(owner)),
  };
}

/** Where the attributes are in a lock. */
export const SCHEMA = "userPool.schema.";

/** The entry that a path belongs to: `userPool.clients.web`, or `userPool.domain`; `undefined` for the pool's own settings. */
export function entryOf(path: string): string | undefined {
  const [, record, key] = path.split(".");
  if (record === "domain" || record === "secondDomain") return `userPool.${record}`;
  const isKeyed = KEYED.some((each) => each === record);
  return isKeyed && key !== undefined ? `userPool.${record}.${key}` : undefined;
}

/** The addresses of what may be replaced since somebody accepted it: they lose their guard until it is applied. */
export function releasedBy({ changed }: Comparison, addresses: Addresses): ReadonlySet<string> {
  const entries = changed.filter(({ accepted }) => accepted !== undefined).map(({ path }) => entryOf(path));
  return new Set(entries.flatMap((entry) => (entry === undefined ? [] : (addresses.get(entry) ?? []))));
}

/** A path of the lock as the settings have it now. */
export function renamed(path: string, renames: readonly Rename[]): string {
  for (const { record, from, to } of renames) {
    for (const place of record === "clients" ? [record, "clientSecrets"] : [record]) {
      const before = `userPool.${place}.${from}`;
      if (path === before || path.startsWith(`${before}.`))
        return `userPool.${place}.${to}${path.slice(before.length)}`;
    }
  }
  return path;
}

function goneFrom(lock: Lock, { userPool }: LockedEnvironment, renames: readonly Rename[]): Gone[] {
  const made = new Set([...addressesOf(userPool).values()].flat());
  const { clientSecrets } = userPool;
  // Their owners have said that Terraform is to forget them.
  const copies = typeof clientSecrets === "object" ? clientSecrets.unmanaged : undefined;
  const unmanaged = new Set((copies ?? []).map((name) => `userPool.clientSecrets.${name}`));
  const moved = new Set(movesIn(userPool, "pool").map(({ from }) => from));
  return Object.entries(lock.resources).flatMap(([owner, all]) => {
    const place = renamed(owner, renames);
    const addresses = all.filter((address) => !made.has(address) && !moved.has(address));
    if (isTakenOut(place, userPool)) return [];
    return addresses.length > 0 && !unmanaged.has(place) ? [{ owner: place, addresses }] : [];
  });
}

/** Whether it is the membership of a user who stays: whoever is taken out of a group has to lose what it allows. */
export function isTakenOut(place: string, { users = {} }: LockedEnvironment["userPool"]): boolean {
  const membership = membershipAt(place);
  return membership !== undefined && Object.hasOwn(users, membership.user);
}

/** Whether leaving it out changes nothing, because what is adopted keeps what it does not set, or only Terraform knows the value. */
function isLeftToAws(
  { userPool }: LockedEnvironment,
  path: string,
  locked: LockedValue,
  value: LockedValue | undefined,
) {
  if (path.endsWith(".adopted")) return false;
  if (path.startsWith(SCHEMA)) return sameWithoutBounds(userPool, path.slice(SCHEMA.length), locked, value);
  if (value !== undefined) return false;
  const [, record, key] = path.split(".") as [string, string?, string?];
  const entry = KEYED.find((each) => each === record);
  const owner: unknown = entry === undefined ? userPool : userPool[entry]?.[key ?? ""];
  const isAdopted = (owner as { readonly adopted?: unknown } | undefined)?.adopted;
  return (isAdopted !== undefined && isAdopted !== false) || !CAN_BE_LEFT_OUT.test(path);
}

/** What is live without having been set is left out for another reason: it is a reference. */
const CAN_BE_LEFT_OUT =
  /\.(smsConfiguration|emailMfaConfiguration|preTokenGenerationConfig|advancedSecurityAdditionalFlows|relyingPartyId|defaultRedirectUri|refreshTokenRotation|roleArn)$/;

/** An adopted attribute may be written without bounds, and one with a reference is known to Terraform alone. */
function sameWithoutBounds(
  { schema = [] }: LockedEnvironment["userPool"],
  name: string,
  locked: LockedValue,
  value: LockedValue | undefined,
): boolean {
  if (schema.some((each) => isReference(each.name))) return value === undefined;
  const stated = schema.find((each) => bareName(each.name) === name);
  if (value === undefined) return stated !== undefined && !isDefault(stated);
  if (stated?.adopted !== true) return false;
  const { attributeDataType, mutable, required, developerOnlyAttribute, ...bounds } = value as LockedAttribute;
  const { minLength, maxLength, minValue, maxValue, ...rest } = locked as LockedAttribute;
  return (
    Object.keys(bounds).length === 0 &&
    sameValue(rest, { attributeDataType, mutable, required, ...(developerOnlyAttribute && { developerOnlyAttribute }) })
  );
}
