import type { UserPoolClientType } from "../../aws-facts/cognito-api";
import { known, knownSet } from "../../aws-facts/known";
import { defined } from "../../synth/defined";
import { analyticsFromAws } from "./analytics-from-aws";
import { flowsFromAws, rotationFromAws } from "./auth-flows-from-aws";
import type { Client, CustomClient } from "./kinds";
import { asMachine } from "./kinds/as-machine";
import { fittingKind } from "./kinds/fitting";
import type { Scope } from "./scopes";
import { tokenValidityFromAws } from "./token-validity-from-aws";

/** What AWS does not tell of a client. */
export interface ClientContext {
  /** Its own key in `clients`. */
  readonly key: string;
  /** It has a second secret: AWS may then answer none. */
  readonly hasSecret?: boolean;
  /** Everything has to be stated, also what nothing comes of: a `machine` cannot. @default false */
  readonly inFull?: boolean;
}

/**
 * A client that exists as settings: everything that AWS answers and nothing else, of the kind that says exactly that. A `machine`
 * leaves out what AWS answers of it and nothing comes of.
 */
export function fromAws(live: UserPoolClientType, { key, hasSecret = false, inFull = false }: ClientContext): Client {
  const { ClientName: name, ClientSecret: secret } = live;
  const custom: CustomClient = defined({
    kind: "custom",
    adopted: live.ClientId,
    name: name === key ? undefined : name,
    generateSecret: hasSecret || secret !== undefined ? true : undefined,
    allowedOauthFlowsUserPoolClient: live.AllowedOAuthFlowsUserPoolClient,
    allowedOauthFlows: knownSet(live.AllowedOAuthFlows, ["code", "implicit", "client_credentials"]),
    allowedOauthScopes: inOrder(live.AllowedOAuthScopes) as Scope[] | undefined,
    // The first is where the pages lead back to when an app does not choose.
    callbackUrls: live.CallbackURLs && [...live.CallbackURLs],
    logoutUrls: inOrder(live.LogoutURLs),
    defaultRedirectUri: live.DefaultRedirectURI || undefined,
    supportedIdentityProviders: inOrder(live.SupportedIdentityProviders),
    explicitAuthFlows: flowsFromAws(live),
    refreshTokenRotation: rotationFromAws(live),
    ...tokenValidityFromAws(live),
    authSessionValidity: live.AuthSessionValidity ? `${live.AuthSessionValidity}m` : undefined,
    enableTokenRevocation: live.EnableTokenRevocation,
    preventUserExistenceErrors: known(live.PreventUserExistenceErrors, ["ENABLED", "LEGACY"]),
    enablePropagateAdditionalUserContextData: live.EnablePropagateAdditionalUserContextData,
    readAttributes: inOrder(live.ReadAttributes),
    writeAttributes: inOrder(live.WriteAttributes),
    analyticsConfiguration: analyticsFromAws(live),
  });
  return (inFull ? undefined : asMachine(custom)) ?? fittingKind(key, custom);
}

function inOrder(values: readonly string[] | undefined): string[] | undefined {
  return values && [...values].sort();
}
