/** Plain data. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

type Step = string | number;

/** The way to every value in JSON; an empty list or object is one too. */
export function leavesOf(json: Json, path: readonly Step[] = []): Step[][] {
  if (typeof json !== "object") return [[...path]];
  const inner = Array.isArray(json)
    ? json.map((entry: Json, at) => [at, entry] as const)
    : (Object.entries(json) as [string, Json][]);
  if (inner.length === 0) return [[...path]];
  return inner.flatMap(([step, member]) => leavesOf(member, [...path, step]));
}

/** A copy with another value at a path, of the same type where it has one. */
export function changedAt(json: Json, [step, ...rest]: readonly Step[]): Json {
  if (step === undefined) return changed(json);
  if (Array.isArray(json)) return json.map((entry: Json, at) => (at === step ? changedAt(entry, rest) : entry));
  const members = json as { readonly [name: string]: Json };
  return { ...members, [step]: changedAt(members[step] as Json, rest) };
}

function changed(json: Json): Json {
  if (typeof json === "string") return `${json} changed`;
  if (typeof json === "number") return json + 1;
  if (typeof json === "boolean") return !json;
  return Array.isArray(json) ? ["changed"] : { changed: "changed" };
}
