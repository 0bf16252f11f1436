import { hint } from "./checks/did-you-mean";
import { type LoginUrlOptions, loginUrl } from "./login-url";
import { type EffectiveClient, effectiveClient } from "./resources/clients/effective";
import type { ClientsSettings } from "./resources/clients/settings";
import type { Endpoints } from "./resources/domain/endpoints";
import { isReference } from "./synth/reference";
import { textFunction } from "./synth/text-function";

/** What a link to sign out asks for. */
export interface LogoutUrlOptions {
  /** One of the client's logout URLs, exactly as it is there. @default the first of them */
  readonly logoutUri?: string;
}

/** What the links need of a pool. */
interface Pool {
  readonly clients: ReadonlyMap<string, { readonly id: string }>;
  readonly domain: { readonly endpoints: Endpoints } | undefined;
}

/**
 * Link that begins a sign-in of a client.
 * @throws Error if the pool has no domain or no such client, or if AWS would answer with an error page
 */
export function clientLoginUrl(
  pool: Pool,
  settings: ClientsSettings,
  name: string,
  options: LoginUrlOptions = {},
): string {
  const { client, clientId, endpoints } = usesPages(pool, settings, name);
  const { redirectUri, scope = [], identityProvider } = options;
  oneOf("redirectUri", redirectUri, client, "callbackUrls");
  for (const one of isReference(scope) ? [] : scope) oneOf("scope", one, client, "allowedOauthScopes");
  oneOf("identityProvider", identityProvider, client, "supportedIdentityProviders");
  const url = loginUrl(endpoints.authorize, clientId, client, options);
  if (url === undefined) {
    throw new Error(`Nobody signs in to the client ${name} on login pages: it needs the code flow and callbackUrls.`);
  }
  return url;
}

/**
 * Link that ends the session on the login pages; it revokes no token.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 * @throws Error if the pool has no domain or no such client, or if AWS would answer with an error page
 */
export function clientLogoutUrl(
  pool: Pool,
  settings: ClientsSettings,
  name: string,
  { logoutUri }: LogoutUrlOptions = {},
): string {
  const { client, clientId, endpoints } = usesPages(pool, settings, name);
  oneOf("logoutUri", logoutUri, client, "logoutUrls");
  const target = logoutUri ?? (isReference(client.logoutUrls) ? undefined : client.logoutUrls[0]);
  if (target === undefined) throw new Error(`Nothing says where a sign-out from ${name} leads: state its logoutUrls.`);
  return `${endpoints.logout}?client_id=${clientId}&logout_uri=${textFunction("urlencode", target)}`;
}

function usesPages({ clients, domain }: Pool, { clients: stated = {}, clientDefaults }: ClientsSettings, name: string) {
  const [client, resource] = [Object.hasOwn(stated, name) ? stated[name] : undefined, clients.get(name)];
  if (client === undefined || resource === undefined) {
    const known = [...clients.keys()];
    throw new Error(
      `The pool has no client ${JSON.stringify(name)}${hint(name, known)}; it has: ${known.join(", ") || "none"}.`,
    );
  }
  if (domain === undefined) throw new Error("A pool without a domain has no login pages: give it a `domain`.");
  return {
    client: effectiveClient(name, client, clientDefaults),
    clientId: resource.id,
    endpoints: domain.endpoints,
  };
}

/** AWS compares whole strings. What only Terraform knows, or only AWS of an adopted client, may be any of them. */
function oneOf(
  option: string,
  value: string | undefined,
  client: EffectiveClient,
  setting: "callbackUrls" | "logoutUrls" | "allowedOauthScopes" | "supportedIdentityProviders",
): void {
  const allowed: readonly string[] = client[setting];
  const isUnknown = isReference(allowed) || allowed.some(isReference) || client.stated?.has(setting) === false;
  if (value === undefined || isReference(value) || isUnknown) return;
  if (allowed.includes(value)) return;
  throw new Error(
    `${option} ${JSON.stringify(value)} is not among the ${setting} of the client ${client.name}${hint(value, allowed)}; ` +
      `it has: ${allowed.join(", ") || "none"}.`,
  );
}
