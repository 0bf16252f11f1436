import { rules } from "../rules";
import { hint } from "./did-you-mean";
import { engineRules, waivableEngineRules } from "./engine-rules";
import { type Finding, findingOf } from "./finding";
import { type Described, isWaivable } from "./rule";
import type { Waiver, Waivers } from "./waiver";

const { expiredWaivers, neverWeaker, unusedWaivers, waiverReasons } = engineRules;

/** A waiver with the rule it sets aside, and where it stands. */
interface Placed extends Waiver {
  readonly rule: string;
  readonly path: string;
}

/**
 * Takes out the warnings that are set aside. A waiver that has expired, sets nothing aside or gives no reason is a finding
 * itself, so that none outlives its cause.
 * @param day today, such as `2026-11-21`
 * @param own the rules of `stacks/rules/`
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: Waivers,
  environment?: string,
  day?: string,
  own: readonly Described[] = [],
): Finding[] {
  const placed = placedIn(waivers);
  if (placed.length === 0) return [...findings];
  const today = day ?? utcDay();
  const inForce = placed.filter((waiver) => isInForce(waiver, today));
  const kept = findings.filter((finding) => !inForce.some((waiver) => covers(waiver, finding)));
  return [...kept, ...placed.flatMap((waiver) => faults(waiver, findings, today, own, environment))];
}

/** The waivers of one rule. @param day today, such as `2026-11-21` */
export function waiversOf(rule: string, waivers: Waivers, day: string = utcDay()): WaiversOfRule {
  const placed = placedIn(waivers).filter((waiver) => waiver.rule === rule);
  const inForce = placed.filter((waiver) => isInForce(waiver, day));
  return { inForce, expired: placed.filter((waiver) => !inForce.includes(waiver)) };
}

/** Those that hold, and those that no longer do. */
export interface WaiversOfRule {
  readonly inForce: readonly Waiver[];
  readonly expired: readonly Waiver[];
}

function isInForce({ until }: Waiver, today: string): boolean {
  return until === undefined || (isDay(until) && until >= today);
}

function placedIn(waivers: Waivers): Placed[] {
  return Object.entries(waivers).flatMap(
    ([rule, stated]: [string, Waiver | readonly Waiver[] | undefined]): Placed[] => {
      if (stated === undefined) return [];
      const path = `waivers.${rule}`;
      if (isList(stated)) return stated.map((waiver, i) => ({ ...waiver, rule, path: `${path}[${i}]` }));
      return [{ ...stated, rule, path }];
    },
  );
}

function isList(stated: Waiver | readonly Waiver[]): stated is readonly Waiver[] {
  return Array.isArray(stated);
}

function covers({ rule, at }: Placed, finding: Finding): boolean {
  if (finding.severity !== "warning" || finding.rule !== rule) return false;
  return at === undefined || [at, `userPool.${at}`].some((place) => isWithin(finding.path, place));
}

/** Whether a path is at a place or below it. */
export function isWithin(path: string, place: string): boolean {
  return path.startsWith(place) && (path.length === place.length || ".[".includes(path.charAt(place.length)));
}

function faults(
  waiver: Placed,
  findings: readonly Finding[],
  today: string,
  own: readonly Described[],
  environment?: string,
): Finding[] {
  const { path, reason, until } = waiver;
  const found: Finding[] = [];
  const add = (rule: Described, message: string, fix: string, value?: string) =>
    found.push(findingOf(rule, { environment, path, value, message, fix }));
  if (until !== undefined && !isDay(until)) add(expiredWaivers, "is not a date", "write it as 2027-03-31", until);
  else if (until !== undefined && until < today) {
    add(expiredWaivers, "has expired", "fix what the rule finds, or set a later date", until);
  }
  if (!reason?.trim()) add(waiverReasons, "has no reason", "say why the warning is right to ignore here", reason);
  if (waiver.rule === neverWeaker.id) {
    // Whether it sets anything aside, only a comparison can tell.
    if (!waiver.at)
      add(unusedWaivers, "names no path", "add `at`, the path that may be weaker, as npm run compare shows it");
  } else if (!findings.some((finding) => covers(waiver, finding))) {
    const waivable = [...[...rules, ...own].filter(isWaivable), ...waivableEngineRules].map(({ id }) => id as string);
    const why = waivable.includes(waiver.rule)
      ? "sets nothing aside: the rule finds nothing there that can be waived"
      : `names no rule that can be waived${hint(waiver.rule, waivable)}`;
    add(unusedWaivers, why, "delete it, or correct its name", waiver.at);
  }
  return found;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function utcDay(): string {
  return new Date().toISOString().slice(0, 10);
}
