import type { Complete, UserPoolClientArguments } from "../../aws";
import { sortedSet } from "../../synth/sorted-set";
import { analyticsBlock } from "./analytics";
import { rotationBlock } from "./auth-flows";
import { asWritten } from "./duration";
import type { EffectiveClient } from "./effective";
import * as tokenValidity from "./token-validity";

/** An effective client to arguments: of an adopted one only what is stated, and the name, which Terraform requires. */
export function toTerraform(client: EffectiveClient): Complete<UserPoolClientArguments> {
  const complete = inFull(client);
  const { stated } = client;
  if (stated === undefined) return complete;
  const emitted = Object.entries(complete).map(([argument, value]) => [
    argument,
    argument === "name" || stated.has(argument) ? value : undefined,
  ]);
  return {
    ...Object.fromEntries(emitted),
    ...tokenValidity.asStated(statedValidity(client)),
    generateSecret: undefined,
  };
}

/** The durations that an adopted client states. */
function statedValidity({ stated, ...client }: EffectiveClient): tokenValidity.TokenValidity {
  return Object.fromEntries(
    Object.entries(client).filter(([setting]) => /TokenValidity$/.test(setting) && stated?.has(setting)),
  );
}

/** Blocks that Terraform takes away where they are not emitted, and what it cannot know or would change. */
export function leftAlone(client: EffectiveClient): string[] | undefined {
  const { stated } = client;
  if (stated === undefined) return undefined;
  const without = (...settings: string[]) => settings.every((setting) => !stated.has(setting));
  return [
    // Of a client that Terraform made the state knows the secret's flag; it must not matter any more either.
    "generate_secret",
    ...(without("name") ? ["name"] : []),
    ...(without("analyticsConfiguration") ? ["analytics_configuration"] : []),
    ...(without("refreshTokenRotation") ? ["refresh_token_rotation"] : []),
    ...tokenValidity.unitsLeftAlone(statedValidity(client)),
  ];
}

/**
 * Every list is there in full, also when empty: the provider takes a list that is left out
 * for "as it was", and a callback URL deleted here would stay good in AWS.
 */
function inFull(client: EffectiveClient): Complete<UserPoolClientArguments> {
  return {
    name: client.name,
    // `false` is not "no secret" but a change that replaces the client.
    generateSecret: client.generateSecret ? true : undefined,
    ...tokenValidity.toTerraform(client),
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
    analyticsConfiguration: client.analyticsConfiguration && [
      analyticsBlock(client.analyticsConfiguration, client.adopted ? undefined : false),
    ],
    refreshTokenRotation: client.refreshTokenRotation && [rotationBlock(client.refreshTokenRotation)],
  };
}

function full(values: readonly string[]): string[] {
  return sortedSet(values) ?? [];
}
