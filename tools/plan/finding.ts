import { compareStrings } from "../../lib/synth/code-point-order";
import type { Facts } from "./facts";
import { secretsOf, without } from "./secrets";
import { watches } from "./watch";
import type { Danger, Watch } from "./watch/watch";
import { LONGEST } from "./words";

/** What a watch found at one resource. Texts hold no secret; they may hold what a terminal acts on. */
export interface Finding {
  readonly watch: string;
  readonly level: Watch["level"];
  readonly address: string;
  /** What the plan does: `would be deleted, because its block is gone from the configuration`. */
  readonly what: string;
  readonly why: string;
  readonly consequence: string;
  readonly fix: string;
  readonly link: string;
  /** The applies that it takes instead, in their order. */
  readonly steps?: readonly string[];
  /** Somebody has allowed it. */
  readonly allowed?: true;
  /** Nobody can allow it. */
  readonly final?: true;
}

/** What the watches find in a plan. One watch has one finding at a resource. */
export function findingsIn(facts: Facts): Finding[] {
  const found = watches.flatMap((watch) => byAddress(watch.find(facts)).map((dangers) => finding(watch, dangers)));
  const secrets = secretsByAddress(facts, new Set(found.map(({ address }) => address)));
  return found.map((one) => withoutSecrets(one, secrets.get(one.address) ?? []));
}

function byAddress(dangers: readonly Danger[]): Danger[][] {
  const groups = new Map<string, Danger[]>();
  for (const danger of dangers) {
    const group = groups.get(danger.address);
    if (group) group.push(danger);
    else groups.set(danger.address, [danger]);
  }
  return [...groups.values()];
}

function finding(watch: Watch, dangers: readonly Danger[]): Finding {
  const [{ address }] = dangers as [Danger];
  const all = (texts: readonly string[], between: string) => [...new Set(texts)].join(between);
  const blocks = dangers.some(({ level = watch.level }) => level === "block");
  const steps = dangers.find(({ steps }) => steps !== undefined)?.steps;
  return {
    watch: watch.id,
    level: blocks ? "block" : "note",
    address,
    what: all(
      dangers.map(({ what }) => what),
      "; ",
    ),
    why: watch.why,
    consequence: all(
      dangers.map(({ consequence = watch.consequence }) => consequence),
      " ",
    ),
    fix: all(
      dangers.map(({ fix }) => fix),
      "; ",
    ),
    link: watch.link,
    ...(steps && { steps }),
  };
}

function secretsByAddress({ plan }: Facts, addresses: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const secrets = new Map<string, readonly string[]>();
  for (const change of [...plan.changes, ...plan.drift]) {
    const { address } = change;
    if (addresses.has(address)) secrets.set(address, [...(secrets.get(address) ?? []), ...secretsOf(change)]);
  }
  return secrets;
}

/** Watches name attributes, scopes and the like; one that is marked sensitive is not even named. */
function withoutSecrets(finding: Finding, secrets: readonly string[]): Finding {
  if (secrets.length === 0) return finding;
  const clean = (text: string) => without(secrets, text, LONGEST);
  return { ...finding, what: clean(finding.what), fix: clean(finding.fix) };
}

/** What blocks first, then by address. */
export function inOrder(one: Finding, other: Finding): number {
  const [a, b] = [one, other].map(({ level, address, watch }) => `${level}\n${address}\n${watch}`) as [string, string];
  return compareStrings(a, b);
}
