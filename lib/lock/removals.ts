import { type Comparison, entryOf } from "./compare";
import { publishedOf, type Retire, retirementOf } from "./retire";

/** An entry that is deployed and no longer in the settings, or a part of one. */
export interface Removal {
  /** As `retire` names it: `clients.web`, `webAclArn`. */
  readonly place: string;
  /** Of it and of all that hangs on it. */
  readonly addresses: readonly string[];
}

/** What is gone without a word in `retire`, each entry with all that hangs on it. The SMS role is forgotten in any case. */
export function unsaidRemovals({ gone }: Comparison, retire?: Retire): Removal[] {
  const unsaid = gone.filter(
    ({ owner }) => owner !== "userPool.smsConfiguration" && retirementOf(owner, retire) === undefined,
  );
  const isWhole = (owner: string) => owner === "userPool.publish" || entryOf(owner) === owner;
  const entries = new Set(unsaid.map(({ owner }) => owner).filter(isWhole));
  const byPlace = new Map<string, string[]>();
  for (const { owner, addresses } of unsaid) {
    const place = ofEntry(owner, entries).slice("userPool.".length);
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...addresses]);
  }
  return [...byPlace].map(([place, addresses]) => ({ place, addresses }));
}

/** The entry that it goes with, if that is gone too. */
function ofEntry(owner: string, entries: ReadonlySet<string>): string {
  const subject = publishedOf(owner);
  if (subject !== undefined && entries.has("userPool.publish")) return "userPool.publish";
  const entry = entryOf(subject ?? owner.replace(".clientSecrets.", ".clients."));
  return entry !== undefined && entries.has(entry) ? entry : owner;
}

/** The addresses that Terraform must forget rather than destroy. */
export function keptAddresses({ gone }: Comparison, retire?: Retire): string[] {
  return gone
    .filter(({ owner }) => retirementOf(owner, retire)?.destroy !== true)
    .flatMap(({ addresses }) => addresses)
    .sort();
}
