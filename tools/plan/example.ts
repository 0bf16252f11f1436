import type { JsonObject } from "../json-object";

/** What an example says of one resource beside its type. */
export interface Entry {
  /** @default `<type>.pool` */
  readonly address?: string;
  readonly actions: readonly string[];
  readonly before?: JsonObject | null;
  readonly after?: JsonObject | null;
  readonly unknown?: unknown;
  readonly sensitive?: readonly [before: unknown, after: unknown];
  readonly reason?: string;
  readonly replacePaths?: readonly (readonly (string | number)[])[];
  readonly movedFrom?: string;
  readonly importing?: JsonObject;
}

/** One resource of a plan, as `terraform show -json` writes it. */
export function entry(type: string, made: Entry): JsonObject {
  const { address = `${type}.pool` } = made;
  const module = /^((?:module\.[^.[]+(?:\[[^\]]*\])?\.?)+)\./.exec(address)?.[1];
  return {
    address,
    mode: "managed",
    type,
    name: /([\w-]+)(?:\[[^\]]*\])?$/.exec(address)?.[1],
    provider_name: "registry.terraform.io/hashicorp/aws",
    ...(module !== undefined && { module_address: module }),
    ...(made.reason !== undefined && { action_reason: made.reason }),
    ...(made.movedFrom !== undefined && { previous_address: made.movedFrom }),
    change: {
      actions: made.actions,
      before: made.before ?? null,
      after: made.after ?? null,
      after_unknown: made.unknown ?? {},
      before_sensitive: made.sensitive?.[0] ?? {},
      after_sensitive: made.sensitive?.[1] ?? {},
      ...(made.replacePaths !== undefined && { replace_paths: made.replacePaths }),
      ...(made.importing !== undefined && { importing: made.importing }),
    },
  };
}

/** A resource that is changed in place: what it was, and what differs afterwards. */
export function updated(type: string, before: JsonObject, changed: JsonObject, rest: Partial<Entry> = {}): JsonObject {
  return entry(type, { actions: ["update"], before, after: { ...before, ...changed }, ...rest });
}

/** A resource that goes. */
export function deleted(type: string, before: JsonObject = {}, rest: Partial<Entry> = {}): JsonObject {
  return entry(type, { actions: ["delete"], before, ...rest });
}

/** A resource that comes. */
export function created(type: string, after: JsonObject = {}, rest: Partial<Entry> = {}): JsonObject {
  return entry(type, { actions: ["create"], after, ...rest });
}

/** A resource that stays as it is. */
export function kept(type: string, values: JsonObject, rest: Partial<Entry> = {}): JsonObject {
  return entry(type, { actions: ["no-op"], before: values, after: values, ...rest });
}

/** A resource that is replaced, for the first attribute that differs. */
export function replaced(type: string, before: JsonObject, changed: JsonObject, rest: Partial<Entry> = {}): JsonObject {
  const replacePaths = Object.keys(changed).slice(0, 1);
  return entry(type, {
    actions: ["delete", "create"],
    before,
    after: { ...before, ...changed },
    reason: "replace_because_cannot_update",
    replacePaths: replacePaths.map((path) => [path]),
    ...rest,
  });
}

/** The JSON of a plan. */
export function planJson(changes: readonly JsonObject[], rest: JsonObject = {}): string {
  const plan = { format_version: "1.2", terraform_version: "1.11.4", planned_values: {}, resource_changes: changes };
  return JSON.stringify({ ...plan, ...rest });
}
