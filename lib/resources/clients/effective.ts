import { asStated, withRefresh } from "./auth-flows";
import { type Client, type ClientDefaults, type CustomClient, KINDS } from "./kinds";
import type { ClientsSettings } from "./settings";
import { TOKEN_VALIDITY } from "./token-validity";

/** Everything AWS takes some value for. */
type Decided =
  | "name"
  | "adopted"
  | "generateSecret"
  | "accessTokenValidity"
  | "idTokenValidity"
  | "refreshTokenValidity"
  | "authSessionValidity"
  | "enableTokenRevocation"
  | "enablePropagateAdditionalUserContextData"
  | "allowedOauthFlowsUserPoolClient"
  | "allowedOauthFlows"
  | "allowedOauthScopes"
  | "callbackUrls"
  | "logoutUrls"
  | "supportedIdentityProviders"
  | "readAttributes"
  | "writeAttributes";

type Settings = Omit<CustomClient, "kind" | "explicitAuthFlows"> & Pick<Client, "kind">;

/** A client with all that its kind and `clientDefaults` say where it says nothing itself. */
export type EffectiveClient = Settings &
  Required<Pick<Settings, Decided>> & {
    /** With `ALLOW_REFRESH_TOKEN_AUTH` as the rotation wants it. */
    readonly explicitAuthFlows: readonly string[];
  };

/** AWS's own defaults; `adopted` follows from `importId`. */
const NOTHING = {
  ...TOKEN_VALIDITY,
  generateSecret: false,
  authSessionValidity: "3m",
  enableTokenRevocation: true,
  enablePropagateAdditionalUserContextData: false,
  allowedOauthFlowsUserPoolClient: false,
  allowedOauthFlows: [],
  allowedOauthScopes: [],
  callbackUrls: [],
  logoutUrls: [],
  supportedIdentityProviders: [],
  readAttributes: [],
  writeAttributes: [],
} as const satisfies Omit<Settings, "kind">;

/** Every client as AWS gets it, by name. */
export function effectiveClients({
  clients = {},
  clientDefaults,
}: ClientsSettings): ReadonlyMap<string, EffectiveClient> {
  return new Map(
    Object.entries(clients).map(([name, client]) => [name, effectiveClient(name, client, clientDefaults)]),
  );
}

/** Resolves a client: what it states wins over `clientDefaults`, and those over its kind. */
export function effectiveClient(name: string, client: Client, defaults: ClientDefaults = {}): EffectiveClient {
  const { kind } = client;
  const own = defined(client);
  // The type asks for both; where none checked it, the import id tells enough.
  const adopted = client.adopted === true || client.importId !== undefined;
  const { explicitAuthFlows, ...merged } = {
    ...NOTHING,
    name,
    preventUserExistenceErrors: adopted ? undefined : ("LEGACY" as const),
    ...KINDS[kind],
    ...(own.allowedOauthFlowsUserPoolClient === false && { allowedOauthFlows: [], allowedOauthScopes: [] }),
    ...(kind === "machine" ? forMachines(defaults) : defined(defaults)),
    ...own,
    kind,
    adopted,
  };
  return { ...merged, explicitAuthFlows: authFlows(kind, explicitAuthFlows ?? [], merged.refreshTokenRotation) };
}

function authFlows(
  kind: Client["kind"],
  flows: NonNullable<CustomClient["explicitAuthFlows"]>,
  rotation: CustomClient["refreshTokenRotation"],
): readonly string[] {
  return kind === "custom" ? asStated(flows, rotation) : withRefresh(flows, rotation);
}

function forMachines(defaults: ClientDefaults): Omit<CustomClient, "kind"> {
  const { accessTokenValidity, enableTokenRevocation, preventUserExistenceErrors } = defaults;
  return defined({ accessTokenValidity, enableTokenRevocation, preventUserExistenceErrors });
}

/** Without what is `undefined`, which would hide what is inherited. */
function defined(settings: Client | Omit<CustomClient, "kind">): Omit<CustomClient, "kind"> {
  const all = settings as Readonly<Record<string, unknown>>;
  const stated: Record<string, unknown> = {};
  for (const name of Object.keys(all)) if (all[name] !== undefined) stated[name] = all[name];
  return stated;
}
