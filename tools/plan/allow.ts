import { hint } from "../../lib/checks/did-you-mean";
import type { Finding } from "./finding";
import { watches } from "./watch";

/** The findings after all that is allowed, and what was allowed in vain. */
export interface AllowedFindings {
  readonly findings: readonly Finding[];
  readonly unused: readonly Unused[];
}

/** Something that was allowed and lifts nothing. */
export interface Unused {
  readonly allow: string;
  readonly why: string;
}

const IDS = watches.map(({ id }) => id);

/**
 * Lifts findings that block: each entry one of them.
 * @param allow addresses, or `<watch>:<address>` where an address has several findings
 */
export function allowed(found: readonly Finding[], allow: readonly string[]): AllowedFindings {
  const ids = new Set([...IDS, ...found.map(({ watch }) => watch)]);
  const lifted = new Set<Finding>();
  const unused: Unused[] = [];
  for (const one of new Set(allow)) {
    const here = found.filter((finding) => finding.level === "block" && isMeant(finding, one, ids));
    const [first, second] = here;
    if (first !== undefined && second === undefined) lifted.add(first);
    else unused.push({ allow: one, why: first === undefined ? nothing(found, one) : several(here) });
  }
  const findings = found.map((finding) => (lifted.has(finding) ? { ...finding, allowed: true as const } : finding));
  return { findings, unused };
}

/** What lifts each of these findings, in the shortest way. */
export function allowsFor(found: readonly Finding[]): (finding: Finding) => string {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { level, address } of found) {
    if (level !== "block") continue;
    if (seen.has(address)) several.add(address);
    seen.add(address);
  }
  return ({ watch, address }) => (several.has(address) ? `${watch}:${address}` : address);
}

function isMeant({ address, watch }: Finding, allow: string, ids: ReadonlySet<string>): boolean {
  const [, id = "", rest] = /^([a-z-]+):(.*)$/s.exec(allow) ?? [];
  return ids.has(id) ? watch === id && address === rest : address === allow;
}

function several(here: readonly Finding[]): string {
  return `lifts none of ${here.length} findings there: allow each, ${here.map((one) => `${one.watch}:${one.address}`).join(", ")}`;
}

function nothing(found: readonly Finding[], allow: string): string {
  const blocking = found.filter(({ level }) => level === "block").map(({ address }) => address);
  return `lifts nothing: nothing blocks there${hint(allow, new Set(blocking))}`;
}
