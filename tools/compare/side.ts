import { compareStrings } from "../../lib/synth/code-point-order";
import { type Entry, flatten, pathOf, type Side, type Value } from "./fields";
import { PRESENT } from "./orders";
import { tokenLives } from "./token-lives";

type Arguments = Readonly<Record<string, unknown>>;

/** Which resources are compared, and where their key stands in the path of the construct below the pool. */
const KINDS: Readonly<Record<string, readonly [kind: string, id: string]>> = {
  aws_cognito_identity_provider: ["identity_providers", "identity_provider_"],
  aws_cognito_log_delivery_configuration: ["log_delivery", "log_delivery"],
  aws_cognito_managed_login_branding: ["branding", "branding_"],
  aws_cognito_managed_user_pool_client: ["managed_clients", "managed_client_"],
  aws_cognito_resource_server: ["resource_servers", "resource_server_"],
  aws_cognito_risk_configuration: ["risk_configuration", "risk_configuration"],
  aws_cognito_user_group: ["groups", "group_"],
  aws_cognito_user_pool: ["user_pool", "Default"],
  aws_cognito_user_pool_client: ["clients", "client_"],
  aws_cognito_user_pool_domain: ["domain", "domain"],
  aws_cognito_user_pool_ui_customization: ["ui_customization", "ui_customization"],
  aws_wafv2_web_acl_association: ["web_acl", "web_acl"],
};

/** Arguments that name another resource of the same pool. */
const OWN_POOL = new Set(["user_pool_id", "client_id", "resource_arn"]);

/** What a side is made from. */
export interface Source {
  /** The text of `cdk.tf.json`. */
  readonly json: string;
  /** The paths of the settings that are adopted: `userPool`, `clients.web`. */
  readonly adopted?: ReadonlySet<string>;
}

/** Reads the Terraform JSON of a stack: its pools, everything that belongs to them, and the provider's region and account. */
export function sideOf(name: string, { json, adopted = new Set() }: Source): Side {
  const { resource = {}, provider } = JSON.parse(json) as Json;
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => entries.set(pathOf(entry), entry);
  const aws = provider?.aws?.[0];
  if (aws !== undefined) add({ kind: "provider", key: undefined, fields: flatten(aws), adopted: false });
  for (const [type, byName] of Object.entries(resource)) {
    const known = KINDS[type];
    if (known === undefined) continue;
    for (const [address, arguments_] of Object.entries(byName)) {
      const { kind, key } = placeOf(known, address, arguments_);
      const path = kind === "user_pool" ? "userPool" : pathOf({ kind: SETTINGS[kind] ?? kind, key });
      add({ kind, key, fields: fieldsOf(kind, arguments_), adopted: adopted.has(path) });
    }
  }
  const sorted = new Map([...entries].sort(([a], [b]) => compareStrings(a, b)));
  return { name, entries: sorted, adopted: adopted.has("userPool") };
}

interface Json {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Arguments>>>>;
  readonly provider?: { readonly aws?: readonly Arguments[] };
}

/** Kinds that the settings name otherwise. */
const SETTINGS: Readonly<Record<string, string>> = {
  identity_providers: "identityProviders",
  log_delivery: "logDelivery",
  managed_clients: "managedClients",
  resource_servers: "resourceServers",
  risk_configuration: "riskConfiguration",
};

/** `<stack>/pool/client_web` is `clients.web`; of another pool in the stack, `<stack>/partners/client_web`, it is `clients.partners/web`. */
function placeOf(
  [kind, id]: readonly [string, string],
  address: string,
  arguments_: Arguments,
): Pick<Entry, "kind" | "key"> {
  const path = (arguments_["//"] as { metadata?: { path?: string } } | undefined)?.metadata?.path ?? address;
  const [pool = "", ...rest] = path.split("/").slice(1);
  const own = rest.join("/");
  const isOwn = own.startsWith(id);
  const name = isOwn ? own.slice(id.length).replace(/^_/, "") : path;
  const key = pool === "pool" && isOwn ? name : [pool, name].filter(Boolean).join("/");
  if (kind === "risk_configuration" && isOwn && name !== "") return { kind: "client_risk_configurations", key };
  return { kind, key: key === "" ? undefined : key };
}

function fieldsOf(kind: string, arguments_: Arguments): ReadonlyMap<string, Value> {
  const stated = Object.fromEntries(Object.entries(arguments_).filter(([name]) => !OWN_POOL.has(name)));
  const fields = flatten(stated);
  fields.set(PRESENT, true);
  return kind === "clients" || kind === "managed_clients" ? tokenLives(fields) : fields;
}

/** The paths of an environment's settings that are adopted. */
export function adoptedIn(userPool: object): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    if ("adopted" in value && value.adopted !== undefined && value.adopted !== false) found.add(path);
  };
  look(userPool, "userPool");
  for (const [name, group] of Object.entries(userPool)) {
    look(group, name);
    if (typeof group !== "object" || group === null) continue;
    for (const [key, entry] of Object.entries(group)) look(entry, `${name}.${key}`);
  }
  return found;
}
