import { isObject } from "../json-object";
import type { Change } from "./change";

/** Attributes whose values are secret whether Terraform marks them or not. */
export const SECRET: ReadonlySet<string> = new Set([
  "client_secret",
  "password",
  "private_key",
  "secret_binary",
  "secret_string",
  "secret_string_wo",
  "temporary_password",
  "value_wo",
]);

/** Shorter ones are part of too many words. */
const SHORTEST = 3;

/** Every text of a resource that is marked sensitive, or has the name of a secret; the longest first. */
export function secretsOf({ before, after, sensitive }: Change): readonly string[] {
  const found = [...textsIn(before, sensitive.before), ...textsIn(after, sensitive.after)];
  return [...new Set(found)].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
}

/** A text without these. @param longest texts are cut after so many characters */
export function without(secrets: readonly string[], text: string, longest: number): string {
  return secrets.reduce((left, secret) => left.replaceAll(secret.slice(0, longest), "(sensitive)"), text);
}

function textsIn(value: unknown, mark: unknown): string[] {
  if (typeof value === "string") return mark === true ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one, i) => textsIn(one, below(mark, i)));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, SECRET.has(key) || below(mark, key)));
}

function below(mark: unknown, key: string | number): unknown {
  if (typeof mark !== "object" || mark === null) return mark === true;
  return (mark as Readonly<Record<string | number, unknown>>)[key];
}
