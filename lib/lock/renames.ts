import type { Renamable } from "../resources/renamable";
import { type Membership, membershipAt, membershipName } from "../resources/users/memberships";
import type { CognitoUserPoolSettings } from "../settings";
import { compareStrings } from "../synth/code-point-order";
import type { Move } from "../synth/moved-block";
import { addressesOf } from "./addresses";

/** The records whose keys are part of addresses. */
export const KEYED = ["clients", "groups", "identityProviders", "resourceServers", "users", "managedClients"] as const;

/** An entry that has another key than before. */
export interface Rename {
  readonly record: (typeof KEYED)[number];
  readonly from: string;
  readonly to: string;
}

/** Every entry that says its former key. */
export function renamesIn(settings: Pick<CognitoUserPoolSettings, (typeof KEYED)[number]>): Rename[] {
  return KEYED.flatMap((record) =>
    Object.entries<Renamable>(settings[record] ?? {}).flatMap(([to, { renamedFrom: from }]) =>
      from === undefined ? [] : [{ record, from, to }],
    ),
  );
}

/** The moves of an entry that was renamed and of all that hangs on it, sorted. */
export function movesIn(settings: CognitoUserPoolSettings, pool: string): Move[] {
  const renames = renamesIn(settings);
  if (renames.length === 0) return [];
  const addresses = addressesOf(settings, pool);
  const moves = renames.flatMap(({ record, from, to }) =>
    [...addresses]
      .filter(([owner]) => hangsOn(owner, record, to) && membershipAt(owner) === undefined)
      .flatMap(([, all]) => all)
      .map((address) => ({ from: address.replace(`.${pool}_${to}`, () => `.${pool}_${from}`), to: address })),
  );
  for (const [owner, all] of addresses) {
    const membership = membershipAt(owner);
    const name = membership && membershipName(membership);
    const before = membership && membershipName(formerly(membership, renames));
    if (name !== before) {
      moves.push(...all.map((to) => ({ from: to.replace(`.${pool}_${name}`, () => `.${pool}_${before}`), to })));
    }
  }
  return moves.sort((a, b) => compareStrings(a.to, b.to));
}

/** A membership under the keys that its user and its group had before. */
function formerly({ user, group }: Membership, renames: readonly Rename[]): Membership {
  const before = (record: Rename["record"], key: string) =>
    renames.find((one) => one.record === record && one.to === key)?.from ?? key;
  return { user: before("users", user), group: before("groups", group) };
}

/** Whether a setting is the entry's own. The copy of a client's secret is not: its name in AWS has the key, so it cannot move. */
function hangsOn(owner: string, record: Rename["record"], key: string): boolean {
  const entry = `userPool.${record}.${key}`;
  return owner === entry || owner.startsWith(`${entry}.`);
}
