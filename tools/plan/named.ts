import { isObject } from "../json-object";
import type { Change } from "./change";
import { isLost } from "./facts";

/**
 * How a resource that stays names an ARN: `kept`, also after the apply. `unknown`: now, and afterwards what only the apply
 * knows, such as the ARN of what replaces it. `left`: now, and afterwards another one.
 */
export type Naming = "kept" | "unknown" | "left";

/** A resource that stays, and how it names an ARN. */
export interface Named {
  readonly by: Change;
  readonly how: Naming;
}

/** Cognito's resources that stay, by each ARN that they name. */
export function namedArns(changes: readonly Change[]): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const by of changes) {
    if (!isCognito(by) || !isStaying(by)) continue;
    for (const [arn, how] of namingsIn(by.before, by.after, by.unknown)) {
      if (how !== "left" || named.get(arn)?.how !== "kept") named.set(arn, { by, how });
    }
  }
  return named;
}

/** The ARNs that a value names before or after. The state has those before, whatever expression the configuration has. */
export function namingsIn(before: unknown, after: unknown, unknown: unknown): ReadonlyMap<string, Naming> {
  const stays = new Set(arnsIn(after));
  const open = new Set(arnsOpen(before, unknown));
  const all = new Set([...arnsIn(before), ...stays]);
  return new Map([...all].map((arn) => [arn, stays.has(arn) ? "kept" : open.has(arn) ? "unknown" : "left"]));
}

/** Whether a resource is there after the apply, as the same one. */
export function isStaying(change: Change): boolean {
  return !isLost(change) && change.action !== "forget";
}

/** Whether a resource is one of Cognito's. */
export function isCognito({ type }: Change): boolean {
  return type.startsWith("aws_cognito_");
}

/** Every ARN in a value. */
function arnsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.startsWith("arn:") ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(arnsIn);
  return isObject(value) ? Object.values(value).flatMap(arnsIn) : [];
}

/** The ARNs in whose place stands what only the apply knows. */
function arnsOpen(before: unknown, unknown: unknown): readonly string[] {
  if (unknown === true) return arnsIn(before);
  if (Array.isArray(before))
    return before.flatMap((item, i) => arnsOpen(item, Array.isArray(unknown) ? unknown[i] : false));
  if (!isObject(before) || !isObject(unknown)) return [];
  return Object.entries(before).flatMap(([key, value]) => arnsOpen(value, unknown[key]));
}
