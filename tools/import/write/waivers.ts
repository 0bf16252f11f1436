import type { Finding } from "../../../lib/checks/finding";
import type { Waiver, WaiverOrList, Waivers } from "../../../lib/checks/waiver";
import { compareStrings } from "../../../lib/synth/code-point-order";

/** Days that what was live may stay as it is, before the warnings come back. */
const DAYS = 90;

/**
 * A waiver for each warning about the pool as it is in AWS, at the setting that it is about. Warnings about the environment
 * itself, such as its state, are not of the pool's past, and stay.
 *
 * @param readAt when AWS was asked: an ISO time
 */
export function waiversFor(findings: readonly Finding[], readAt: string): Waivers | undefined {
  const day = readAt.slice(0, 10);
  const until = new Date(Date.parse(`${day}T00:00:00Z`) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const reason = `As it was in AWS on ${day}, when the pool was imported`;
  const places = new Map<string, Set<string>>();
  for (const { rule, severity, path } of findings) {
    if (severity !== "warning" || !path.startsWith("userPool")) continue;
    // A waiver holds below its path. Terraform would take ${…} in a name for a reference.
    const at = path.replace(/^userPool\.?/, "").replace(/\[(?:\d+\]|"[^"]*[$%]\{).*$/, "");
    places.set(rule, (places.get(rule) ?? new Set()).add(at));
  }
  if (places.size === 0) return undefined;
  const rules = [...places].sort(([a], [b]) => compareStrings(a, b));
  return Object.fromEntries(
    rules.map(([rule, ats]) => {
      const waivers = [...ats].sort().map((at): Waiver => (at === "" ? { reason, until } : { at, reason, until }));
      return [rule, waivers.length === 1 ? waivers[0] : waivers] as [string, WaiverOrList];
    }),
  );
}
