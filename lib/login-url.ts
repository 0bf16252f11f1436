import type { EffectiveClient } from "./resources/clients/effective";
import { redirectUri, responseType } from "./resources/clients/hosted-pages";
import type { Scope } from "./resources/clients/scopes";
import { isReference } from "./synth/reference";
import { sortedSet } from "./synth/sorted-set";
import { textFunction } from "./synth/text-function";

/** What a link to the login pages asks for. */
export interface LoginUrlOptions {
  /** One of the client's callback URLs, exactly as it is there. @default `defaultRedirectUri`, or the first callback URL */
  readonly redirectUri?: string;
  /** Some of the client's scopes. @default all of them */
  readonly scope?: readonly Scope[];
  /** Skips the page that lets people choose: the name of one of the client's providers, such as `Google` or `COGNITO`. */
  readonly identityProvider?: string;
}

/**
 * Link to a client's sign-in page, to try it with: an app makes its own, with `state` and PKCE. It goes to
 * `/oauth2/authorize`, where AWS wants all sessions to begin, rather than to `/login`, where that leads.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 * @param endpoint the authorize endpoint of the pool's domain
 * @returns nothing if the client does not use the pages
 */
export function loginUrl(
  endpoint: string,
  clientId: string,
  client: EffectiveClient,
  { redirectUri: chosen, scope, identityProvider }: LoginUrlOptions = {},
): string | undefined {
  const [type, redirect] = [responseType(client), chosen ?? redirectUri(client)];
  if (type === undefined || redirect === undefined) return undefined;
  // A set: its order in the settings must not be a change of the output.
  const scopes = sortedSet(scope ?? client.allowedOauthScopes) ?? [];
  // Without scopes Cognito takes all that the client has.
  const known = scopes.length > 0 && !isReference(scopes);
  const query = [
    `client_id=${clientId}`,
    `response_type=${type}`,
    ...(known ? [`scope=${scopes.map((scope) => textFunction("urlencode", scope)).join("+")}`] : []),
    `redirect_uri=${textFunction("urlencode", redirect)}`,
    ...(identityProvider === undefined ? [] : [`identity_provider=${textFunction("urlencode", identityProvider)}`]),
  ];
  return `${endpoint}?${query.join("&")}`;
}
