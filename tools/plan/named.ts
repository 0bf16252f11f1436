import { isObject } from "../json-object";
import type { Change } from "./change";
import { isLost } from "./facts";

/** Every ARN in a value. */
export function arnsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.startsWith("arn:") ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(arnsIn);
  return isObject(value) ? Object.values(value).flatMap(arnsIn) : [];
}

/** Whether a resource is one of Cognito's. */
export function isCognito({ type }: Change): boolean {
  return type.startsWith("aws_cognito_");
}

/** Cognito's resources that are there after the apply, by each ARN that they name. */
export function namedArns(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const staying = changes.filter((change) => isCognito(change) && !isLost(change) && change.action !== "forget");
  return new Map(staying.flatMap((change) => arnsIn(change.after).map((arn) => [arn, change] as const)));
}
