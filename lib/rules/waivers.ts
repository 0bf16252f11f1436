import type { rules } from ".";
import type { Finding } from "./finding";

/** A warning set aside in one environment. */
export interface Waiver {
  /** Why it is right here; not empty. */
  readonly reason: string;
  /** The last day it holds, as `2027-03-31` (UTC). @default for good */
  readonly until?: string;
}

/** The rules that may be set aside: an error cannot be, and a note says nothing that could be. */
export type WarningId = Extract<(typeof rules)[number], { readonly severity: "warning" }>["id"];

/** By rule id; an unknown id, or that of an error, does not compile. */
export type Waivers = { readonly [Id in WarningId]?: Waiver };

const LINK = "https://github.com/cdklabs/cdk-nag#suppressing-a-rule";

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
  const inForce = new Map(entries.filter(([, { until }]) => until === undefined || until >= today));
  const kept = findings.filter(({ rule, severity }) => severity !== "warning" || !inForce.has(rule));
  return [...kept, ...entries.flatMap(([id, waiver]) => faults(id, waiver))];

  function faults(id: string, { reason, until }: Waiver): Finding[] {
    const at = { environment, severity: "warning", path: `waivers.${id}`, link: LINK } as const;
    const found: Finding[] = [];
    if (!inForce.has(id)) {
      const message = `has run out (last day ${until}); the rule holds again`;
      found.push({
        ...at,
        rule: "waiver-in-force",
        value: until,
        message,
        fix: "mend what the rule finds, or give a later day",
      });
    }
    if (reason.trim() === "") {
      const message = "has no reason";
      found.push({
        ...at,
        rule: "waiver-with-reason",
        value: reason,
        message,
        fix: "say why the warning is right to ignore here",
      });
    }
    if (!findings.some(({ rule, severity }) => rule === id && severity === "warning")) {
      const message = "sets nothing aside: the rule finds nothing here";
      found.push({ ...at, rule: "waiver-needed", message, fix: "delete it" });
    }
    return found;
  }
}

function utcDay(): string {
  return new Date().toISOString().slice(0, 10);
}
