import type { EffectiveClient } from "./resources/clients/effective";
import { redirectUri, responseType } from "./resources/clients/hosted-pages";
import { isReference } from "./synth/reference";
import { sortedSet } from "./synth/sorted-set";
import { textFunction } from "./synth/text-function";

/**
 * Link to a client's sign-in page, to try it with: an app makes its own, with `state` and PKCE. It goes to
 * `/oauth2/authorize`, where AWS wants all sessions to begin, rather than to `/login`, where that leads.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/login-endpoint.html
 * @param origin of the domain, `https://login.example.com`
 * @returns nothing if the client does not use the pages
 */
export function loginUrl(origin: string, clientId: string, client: EffectiveClient): string | undefined {
  const [type, redirect] = [responseType(client), redirectUri(client)];
  if (type === undefined || redirect === undefined) return undefined;
  // A set: its order in the settings must not be a change of the output.
  const scopes = sortedSet(client.allowedOauthScopes) ?? [];
  // Without scopes Cognito takes all that the client has.
  const known = scopes.length > 0 && !isReference(scopes);
  const query = [
    `client_id=${clientId}`,
    `response_type=${type}`,
    ...(known ? [`scope=${scopes.map((scope) => textFunction("urlencode", scope)).join("+")}`] : []),
    `redirect_uri=${textFunction("urlencode", redirect)}`,
  ];
  return `${origin}/oauth2/authorize?${query.join("&")}`;
}
