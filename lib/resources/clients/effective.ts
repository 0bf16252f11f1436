import { type AuthFlows, asStated, withRefresh } from "./auth-flows";
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

type Settings = Omit<CustomClient, "kind" | "explicitAuthFlows" | "adopted"> &
  Pick<Client, "kind"> & { readonly adopted?: boolean };

/** A client with all that its kind and `clientDefaults` say where it says nothing itself. */
export type EffectiveClient = Settings &
  Required<Pick<Settings, Decided>> & {
    /** With `ALLOW_REFRESH_TOKEN_AUTH` as the rotation wants it. */
    readonly explicitAuthFlows: readonly string[];
    /** The id of an adopted client that names it. */
    readonly clientId: string | undefined;
    /** What an adopted client or `clientDefaults` set: nothing else of it is emitted. */
    readonly stated: ReadonlySet<string> | undefined;
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
  // A rule asks for both; where none checked it, the import id tells enough.
  const adopted = (client.adopted ?? false) !== false || client.importId !== undefined;
  const inherited = kind === "machine" ? forMachines(defaults) : defaults;
  const effective: Writable<EffectiveClient> = {
    ...NOTHING,
    name,
    kind,
    adopted,
    explicitAuthFlows: [],
    preventUserExistenceErrors: adopted ? undefined : "LEGACY",
    clientId: typeof client.adopted === "string" ? client.adopted : undefined,
    stated: adopted ? new Set([...settingsOf(inherited), ...settingsOf(client)]) : undefined,
  };
  state(effective, KINDS[kind]);
  if ("allowedOauthFlowsUserPoolClient" in client && client.allowedOauthFlowsUserPoolClient === false) {
    state(effective, { allowedOauthFlows: [], allowedOauthScopes: [] });
  }
  state(effective, inherited);
  state(effective, client);
  effective.adopted = adopted;
  const { explicitAuthFlows: flows, refreshTokenRotation, stated } = effective;
  // One flow more would let more into a client that is live.
  if (!stated?.has("explicitAuthFlows")) {
    effective.explicitAuthFlows = authFlows(kind, flows as AuthFlows, refreshTokenRotation);
  }
  return effective;
}

/** The settings that are not `undefined`. */
function settingsOf(settings: object): string[] {
  return Object.entries(settings).flatMap(([setting, value]) => (value === undefined ? [] : [setting]));
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
  return { accessTokenValidity, enableTokenRevocation, preventUserExistenceErrors };
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Copies what is stated; `undefined` would hide what is inherited. */
function state(effective: object, settings: object): void {
  const from = settings as Readonly<Record<string, unknown>>;
  const to = effective as Record<string, unknown>;
  for (const name of Object.keys(from)) if (from[name] !== undefined) to[name] = from[name];
}
