import { pathOf, printable, type Way } from "../../lib/checks/path";
import { isObject, type JsonObject } from "../json-object";
import { Refusal } from "../refusal";
import { type Action, actionOf } from "./action";

/** What a plan does with one resource. */
export interface Change {
  /** Where it stands after the apply: `module.auth.aws_cognito_user_pool_client.client["web"]`. */
  readonly address: string;
  readonly type: string;
  /** The name of its block: `client`. */
  readonly name: string;
  /** `module.auth`; none in the root module. */
  readonly module?: string;
  /** Its key with `for_each`, or its number with `count`. */
  readonly index?: string | number;
  /** Set for what an interrupted replacement left behind. */
  readonly deposed?: string;
  readonly action: Action;
  /** A replacement with create_before_destroy: what depends on it is updated before the old one goes. */
  readonly createsFirst: boolean;
  /** The address before, of what has moved. */
  readonly movedFrom?: string;
  /** Set for what the plan takes over into the state. The id is none where only the apply knows it. */
  readonly importing?: { readonly id?: string };
  /** Terraform's word for why: `delete_because_no_resource_config`. */
  readonly reason?: string;
  /** The attributes that make it a replacement. */
  readonly replacedFor: readonly string[];
  /** Its values, which may be secret: what is shown comes from `differences`. */
  readonly before: JsonObject | undefined;
  /** Its values as far as they are known, which may be secret. */
  readonly after: JsonObject | undefined;
  /** `true`, or the parts that are, of what is known after the apply alone. */
  readonly unknown: unknown;
  /** `true`, or the parts that are, of what must not be shown. */
  readonly sensitive: { readonly before: unknown; readonly after: unknown };
}

/**
 * Reads an entry of `resource_changes` or `resource_drift`.
 * @param where how an error names it
 * @throws Refusal if it has another form
 */
export function readChange(entry: unknown, where: string): Change {
  if (!isObject(entry)) throw new Refusal(`${where} is not an object.`);
  const { address, change, index } = entry;
  if (typeof address !== "string" || address === "") throw new Refusal(`${where} has no address.`);
  const named = `${where}: ${printable(address)}`;
  if (!isObject(change) || !Array.isArray(change.actions)) throw new Refusal(`${named} has no change.actions.`);
  const type = text(entry.type);
  if (type === undefined) throw new Refusal(`${named} has no type.`);
  const importing = isObject(change.importing) ? { id: text(change.importing.id) } : undefined;
  return {
    address,
    type,
    name: text(entry.name) ?? "",
    module: text(entry.module_address),
    index: typeof index === "string" || typeof index === "number" ? index : undefined,
    deposed: text(entry.deposed),
    action: actionOf(change.actions, named),
    createsFirst: String(change.actions) === "create,delete",
    movedFrom: text(entry.previous_address),
    importing,
    reason: text(entry.action_reason),
    replacedFor: Array.isArray(change.replace_paths) ? change.replace_paths.map(replacePath) : [],
    before: values(change.before, `${named} change.before`),
    after: values(change.after, `${named} change.after`),
    unknown: change.after_unknown,
    sensitive: { before: change.before_sensitive, after: change.after_sensitive },
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function values(value: unknown, where: string): JsonObject | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isObject(value)) throw new Refusal(`${where} is not an object.`);
  return value;
}

function replacePath(path: unknown): string {
  const parts = Array.isArray(path) ? path : [path];
  return pathOf(parts.map((part) => (typeof part === "number" ? part : String(part))) as Way);
}
