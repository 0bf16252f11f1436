import { isKnownSecret } from "../../lib/checks/secret-form";

/** A value that can be compared: lists are sets. */
export type Value = string | number | boolean | readonly string[];

/** The arguments of one resource, flat, by their path in it: `password_policy.minimum_length`. */
export type Fields = ReadonlyMap<string, Value>;

/** A resource of one side. */
export interface Entry {
  /** `user_pool`, `clients`, … */
  readonly kind: string;
  /** The key of the settings where there are several: `web`. */
  readonly key: string | undefined;
  readonly fields: Fields;
  /** Arguments that are not set are left in AWS as they are, so that nobody knows them here. */
  readonly adopted: boolean;
}

/** What is compared, by the path of its entries: `user_pool`, `clients.web`. */
export interface Side {
  /** As it was asked for: `prod@HEAD~1`. */
  readonly name: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The pool is adopted: what is not stated of it may still be there. */
  readonly adopted: boolean;
}

/** The path of an entry. */
export function pathOf({ kind, key }: Pick<Entry, "kind" | "key">): string {
  return key === undefined ? kind : `${kind}.${key}`;
}

/** Shown in place of every secret. */
export const SECRET = "(secret)";

/** Blocks that Terraform lists and that have a name. */
const NAMES: Readonly<Record<string, string>> = {
  schema: "name",
  scope: "scope_name",
  log_configurations: "event_source",
};

/** Arguments that wire resources together or speak to Terraform alone. */
const WIRING = new Set(["//", "depends_on", "provider", "count", "for_each", "provisioner", "connection"]);
const SECRETS = /(^|[._])(client_?secrets?|private_?key|secret_string|secret_value|password|secret)$/i;

/** Flattens the arguments of a resource. Secrets become `SECRET`, also inside URLs. */
export function flatten(arguments_: Readonly<Record<string, unknown>>): Map<string, Value> {
  const fields = new Map<string, Value>();
  for (const [name, value] of Object.entries(arguments_)) {
    if (!WIRING.has(name)) add(fields, name, value);
  }
  return fields;
}

function add(fields: Map<string, Value>, path: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (path.startsWith("lifecycle.") && path !== "lifecycle.prevent_destroy") return;
  if (Array.isArray(value)) addList(fields, path, value);
  else if (typeof value === "object") {
    for (const [name, member] of Object.entries(value)) add(fields, `${path}.${name}`, member);
  } else fields.set(path, shown(path, value as string | number | boolean));
}

function addList(fields: Map<string, Value>, path: string, list: readonly unknown[]): void {
  if (path === "account_recovery_setting.recovery_mechanism") {
    fields.set(
      path,
      list
        .toSorted(byPriority)
        .map((mechanism) => (mechanism as { name: string }).name)
        .join(", "),
    );
    return;
  }
  const blocks = list.every((member) => typeof member === "object" && member !== null);
  if (!blocks || list.length === 0) {
    const members = list.map((member) => String(shown(path, member as string)));
    fields.set(path, [...new Set(members)].sort());
    return;
  }
  const name = NAMES[path];
  for (const [index, block] of list.entries()) {
    const key = name === undefined ? (list.length > 1 ? index : undefined) : (block as Record<string, string>)[name];
    add(fields, key === undefined ? path : `${path}.${key}`, block);
  }
}

function byPriority(a: unknown, b: unknown): number {
  return (a as { priority: number }).priority - (b as { priority: number }).priority;
}

function shown<V extends string | number | boolean>(path: string, value: V): V | string {
  if (typeof value !== "string") return value;
  if (SECRETS.test(path) || isKnownSecret(value) || /-----BEGIN [A-Z ]*PRIVATE KEY/.test(value)) return SECRET;
  return value.replace(/:\/\/[^/?#@\s"]+@/g, `://${SECRET}@`);
}

/** Whether only Terraform knows the value. */
export function isExpression(value: Value): boolean {
  return typeof value === "object" ? value.some(isExpression) : /(?<!\$)\$\{/.test(String(value));
}

/** Whether two values are the same. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
