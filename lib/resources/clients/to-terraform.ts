import type { Complete, UserPoolClientArguments } from "../../aws";
import { sortedSet } from "../../synth/sorted-set";
import { analyticsBlock } from "./analytics";
import { rotationBlock } from "./auth-flows";
import { asWritten } from "./duration";
import type { EffectiveClient } from "./effective";
import * as tokenValidity from "./token-validity";

/**
 * An effective client to arguments. Every list is there in full, also when empty: the provider takes a list that is left out
 * for "as it was", and a callback URL deleted here would stay good in AWS.
 */
export function toTerraform(client: EffectiveClient): Complete<UserPoolClientArguments> {
  return {
    name: client.name,
    // `false` is not "no secret" but a change that replaces the client.
    generateSecret: client.generateSecret && !client.adopted ? true : undefined,
    ...tokenValidity.toTerraform(client, client.adopted),
    authSessionValidity: asWritten(client.authSessionValidity).amount,
    allowedOauthFlowsUserPoolClient: client.allowedOauthFlowsUserPoolClient,
    allowedOauthFlows: full(client.allowedOauthFlows),
    allowedOauthScopes: full(client.allowedOauthScopes),
    callbackUrls: full(client.callbackUrls),
    logoutUrls: full(client.logoutUrls),
    defaultRedirectUri: client.defaultRedirectUri,
    explicitAuthFlows: full(client.explicitAuthFlows),
    supportedIdentityProviders: full(client.supportedIdentityProviders),
    // Empty is AWS's default and comes back as empty: https://github.com/hashicorp/terraform-provider-aws/issues/28684
    readAttributes: full(client.readAttributes),
    writeAttributes: full(client.writeAttributes),
    preventUserExistenceErrors: client.preventUserExistenceErrors,
    enableTokenRevocation: client.enableTokenRevocation,
    enablePropagateAdditionalUserContextData: client.enablePropagateAdditionalUserContextData,
    analyticsConfiguration: client.analyticsConfiguration && [analyticsBlock(client.analyticsConfiguration)],
    refreshTokenRotation: client.refreshTokenRotation && [rotationBlock(client.refreshTokenRotation)],
  };
}

function full(values: readonly string[]): string[] {
  return sortedSet(values) ?? [];
}
