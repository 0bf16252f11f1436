import type { EffectiveClient } from "../../lib/resources/clients/effective";
import { redirectUri, responseType } from "../../lib/resources/clients/hosted-pages";
import { isLiteral, isReference } from "../../lib/synth/reference";
import { Refusal } from "../refusal";
import type { Deployed } from "./deployed";

/** What an app needs to know to sign people in. There is no secret in it. */
export interface ClientConfig {
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** Discovery: `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  /** Origin of the hosted pages. */
  readonly domain?: string;
  readonly scopes: readonly string[];
  /** Only if people sign in on the hosted pages. */
  readonly responseType?: "code" | "token";
  /** Where people come back to; first the one to use where there is one only. */
  readonly redirectUris: readonly string[];
  readonly logoutUris: readonly string[];
  /** Names of those who sign people in: `COGNITO`, `Google`. */
  readonly identityProviders: readonly string[];
}

/**
 * What is known of a client: names from what was deployed, the rest from the settings. What only Terraform knows (references)
 * is left out.
 * @throws Refusal if the client is not deployed
 */
export function clientConfig(name: string, client: EffectiveClient, pool: Deployed): ClientConfig {
  const clientId = Object.hasOwn(pool.clientIds, name) ? pool.clientIds[name] : undefined;
  if (clientId === undefined) throw new Refusal(`The client ${name} is not deployed yet.`);
  const { userPoolId, issuer, domain } = pool;
  const first = redirectUri(client);
  return {
    region: userPoolId.slice(0, userPoolId.indexOf("_")),
    userPoolId,
    clientId,
    issuer,
    domain,
    scopes: known(client.allowedOauthScopes),
    responseType: domain === undefined ? undefined : responseType(client),
    redirectUris: [...new Set(known([...(first === undefined ? [] : [first]), ...known(client.callbackUrls)]))],
    logoutUris: known(client.logoutUrls),
    identityProviders: known(client.supportedIdentityProviders),
  };
}

function known(values: readonly string[]): string[] {
  return isReference(values) ? [] : values.filter(isLiteral);
}
