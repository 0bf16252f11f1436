import { engineRules } from "./engine-rules";
import type { Finding } from "./finding";
import type { Described } from "./rule";
import type { Waiver, Waivers } from "./waiver";

const { waiverInForce, waiverNeeded, waiverWithReason } = engineRules;

/**
 * Takes out the warnings that are set aside. A waiver that has run out, sets nothing aside or gives no reason is a finding
 * itself, so that none outlives its cause.
 * @param today as `2026-11-21`
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: Waivers,
  environment?: string,
  today = utcDay(),
): Finding[] {
  const entries = Object.entries(waivers) as [string, Waiver][];
  const inForce = new Set(
    entries.filter(([, { until }]) => until === undefined || isFrom(today, until)).map(([id]) => id),
  );
  const kept = findings.filter(({ rule, severity }) => severity !== "warning" || !inForce.has(rule));
  return [...kept, ...entries.flatMap(([id, waiver]) => faults(id, waiver))];

  function faults(id: string, { reason, until }: Waiver): Finding[] {
    const found = (
      { id: rule, severity, link }: Described,
      message: string,
      fix: string,
      value?: string,
    ): Finding[] => [{ environment, path: `waivers.${id}`, rule, severity, link, value, message, fix }];
    return [
      ...(inForce.has(id) ? [] : found(waiverInForce, `has run out, or is no day (${until})`, RENEW, until)),
      ...(reason?.trim()
        ? []
        : found(waiverWithReason, "has no reason", "say why the warning is right to ignore here", reason)),
      ...(findings.some(({ rule, severity }) => rule === id && severity === "warning")
        ? []
        : found(waiverNeeded, "sets nothing aside: the rule finds nothing here", "delete it")),
    ];
  }
}

const RENEW = "mend what the rule finds, or give a later day as 2027-03-31";

function isFrom(today: string, until: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && until >= today;
}

function utcDay(): string {
  return new Date().toISOString().slice(0, 10);
}
