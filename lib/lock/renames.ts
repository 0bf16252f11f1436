import type { Renamable } from "../resources/renamable";
import type { CognitoUserPoolSettings } from "../settings";
import { compareStrings } from "../synth/code-point-order";
import type { Move } from "../synth/moved-block";
import { addressesOf } from "./addresses";

/** The records whose keys are part of addresses. */
export const KEYED = ["clients", "groups", "identityProviders", "resourceServers"] as const;

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
      .filter(([owner]) => hangsOn(owner, record, to))
      .flatMap(([, all]) => all)
      .map((address) => ({ from: address.replace(`.${pool}_${to}`, () => `.${pool}_${from}`), to: address })),
  );
  return moves.sort((a, b) => compareStrings(a.to, b.to));
}

/** Whether a setting is the entry's own or one that goes with it: the copy of a client's secret has a path of its own. */
export function hangsOn(owner: string, record: Rename["record"], key: string): boolean {
  const entry = `userPool.${record}.${key}`;
  if (owner === entry || owner.startsWith(`${entry}.`)) return true;
  return record === "clients" && owner === `userPool.clientSecrets.${key}`;
}
