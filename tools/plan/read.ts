import { decoded } from "../decoded";
import { isObject, type JsonObject } from "../json-object";
import { Refusal } from "../refusal";
import { type Change, readChange } from "./change";
import { isShallow } from "./json";

/** A plan, as far as it says something about resources and outputs. */
export interface Plan {
  /** Of the managed resources, in the order of their addresses. */
  readonly changes: readonly Change[];
  /** What differed in AWS from the state, before anything was planned. */
  readonly drift: readonly Change[];
  /** What the plan leaves to a later one, since too little is known yet. */
  readonly deferred: readonly Deferred[];
  /** The outputs that change. */
  readonly outputs: readonly string[];
  /** Terraform's own word for whether there is something to apply; older versions say nothing. */
  readonly applicable: boolean | undefined;
}

/** A change that has to wait. */
export interface Deferred {
  readonly change: Change;
  /** Terraform's word: `provider_config_unknown`. */
  readonly reason: string;
}

/** Modules, blocks and references of real plans take a few dozen. */
const DEEPEST = 500;

const WRAPPER = "Set terraform_wrapper: false for that action, or write the JSON in another step.";

const HOW = "Give the JSON of a saved plan: terraform plan -out=tfplan, then terraform show -json tfplan.";

/**
 * Reads what `terraform show -json <plan>`, or OpenTofu's, printed.
 * @param name of the file, for errors
 * @throws Refusal, in one line, for anything else
 */
export function readPlan(bytes: Uint8Array | string, name: string): Plan {
  const root = parsed(textOf(bytes), name);
  const other = foreign(root);
  if (other !== undefined) throw new Refusal(`${name} is ${other}, not the JSON of a plan. ${HOW}`);
  const { format_version: version } = root;
  if (typeof version !== "string" || !/^1\.\d+$/.test(version)) {
    throw new Refusal(`${name} has the format_version ${brief(version)}; expected 1.x, from Terraform 1 or OpenTofu.`);
  }
  if (root.errored === true) {
    throw new Refusal(`${name} is the plan of a run that failed: it shows only a part of what would happen.`);
  }
  return {
    changes: managed(root, "resource_changes", name).toSorted(byAddress),
    drift: managed(root, "resource_drift", name).toSorted(byAddress),
    deferred: list(root, "deferred_changes", name).map((entry, i) =>
      deferred(entry, `${name}: deferred_changes[${i}]`),
    ),
    outputs: changedOutputs(root.output_changes, name),
    applicable: typeof root.applyable === "boolean" ? root.applyable : undefined,
  };
}

function textOf(given: Uint8Array | string): string {
  return typeof given === "string" ? given : decoded(given);
}

function parsed(text: string, name: string): JsonObject {
  if (text.trim() === "") throw new Refusal(`${name} is empty. ${HOW}`);
  if (text.startsWith("PK\u0003\u0004")) throw new Refusal(`${name} is a saved plan itself. ${HOW}`);
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    if (text.startsWith("[command]"))
      throw new Refusal(`${name} begins with a line of hashicorp/setup-terraform. ${WRAPPER}`);
    const log = /^\{"@level":/.test(text);
    throw new Refusal(`${name} is ${log ? "a log of Terraform (plan -json)" : "no JSON"}. ${HOW}`);
  }
  if (!isObject(root)) throw new Refusal(`${name} does not contain a JSON object. ${HOW}`);
  if (!isShallow(root, DEEPEST))
    throw new Refusal(`${name} is nested more than ${DEEPEST} levels deep, which no plan is.`);
  return root;
}

/** What another JSON of Terraform's is; none for a plan. */
function foreign(root: JsonObject): string | undefined {
  if ("planned_values" in root || "resource_changes" in root) return undefined;
  if ("provider_schemas" in root) return "the schema of a provider";
  if ("lineage" in root || "values" in root) return "a state";
  if ("valid" in root && "diagnostics" in root) return "the result of terraform validate";
  if ("@level" in root) return "a log of Terraform (plan -json)";
  if ("resource" in root || "terraform" in root || "provider" in root) return "a configuration (cdk.tf.json)";
  const keys = Object.keys(root);
  return keys.length === 1 && keys[0] === "format_version" ? "an empty state" : "something else";
}

function list(root: JsonObject, key: string, name: string): readonly unknown[] {
  const value = root[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Refusal(`${name}: ${key} is not a list.`);
  return value;
}

/** Data sources and ephemeral resources are read, never changed. */
function managed(root: JsonObject, key: string, name: string): Change[] {
  return list(root, key, name).flatMap((entry, i) =>
    isObject(entry) && (entry.mode ?? "managed") !== "managed" ? [] : [readChange(entry, `${name}: ${key}[${i}]`)],
  );
}

function deferred(entry: unknown, where: string): Deferred {
  if (!isObject(entry)) throw new Refusal(`${where} is not an object.`);
  const reason = typeof entry.reason === "string" ? entry.reason : "unknown";
  return { reason, change: readChange(entry.resource_change, `${where}.resource_change`) };
}

function changedOutputs(outputs: unknown, name: string): string[] {
  if (outputs === undefined || outputs === null) return [];
  if (!isObject(outputs)) throw new Refusal(`${name}: output_changes is not an object.`);
  return Object.entries(outputs)
    .filter(([, change]) => !isObject(change) || String(change.actions) !== "no-op")
    .map(([output]) => output)
    .sort();
}

function byAddress(one: Change, other: Change): number {
  const keys = [one, other].map(({ address, deposed = "" }) => `${address}\n${deposed}`) as [string, string];
  return keys[0] < keys[1] ? -1 : Number(keys[0] > keys[1]);
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? "undefined").slice(0, 60);
}
