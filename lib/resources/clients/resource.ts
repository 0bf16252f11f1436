import { AwsCognitoUserPoolClient } from "../../aws";
import type { TerraformResource } from "../../cdktf";
import { sortedSet } from "../../synth/sorted-set";
import { type PoolContext, placed } from "../pool-context";
import { type EffectiveClient, effectiveClients } from "./effective";
import { serverOf } from "./scopes";
import type { ClientsSettings } from "./settings";
import { toTerraform } from "./to-terraform";

/** What has to be there before a client may name it. */
export interface NamedByClients {
  readonly resourceServers: ReadonlyMap<string, TerraformResource>;
  readonly identityProviders: ReadonlyMap<string, TerraformResource>;
}

/**
 * Adds the clients, `aws_cognito_user_pool_client.<pool>_<name>`.
 * @param before the pool's resource servers by identifier, and its identity providers by name
 * @returns the clients by name
 */
export function addClients(
  context: PoolContext,
  settings: ClientsSettings,
  before: NamedByClients,
): ReadonlyMap<string, AwsCognitoUserPoolClient> {
  return new Map(
    [...effectiveClients(settings)].map(([name, client]) => [name, addClient(context, name, client, before)]),
  );
}

function addClient(context: PoolContext, name: string, client: EffectiveClient, before: NamedByClients) {
  const { scope, pool } = context;
  const resource = new AwsCognitoUserPoolClient(scope, `client_${name}`, {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...toTerraform(client),
    dependsOn: dependencies(client, before),
    // Of a client that Terraform made the state knows the secret's flag; it must not matter any more either.
    lifecycle: client.adopted ? { ignoreChanges: ["generate_secret"] } : undefined,
  });
  return placed(context, resource, name, client);
}

/** AWS refuses a scope or provider that is not there yet, and plain names make no order. */
function dependencies(client: EffectiveClient, { resourceServers, identityProviders }: NamedByClients) {
  const servers = (sortedSet(client.allowedOauthScopes) ?? []).map((scope) =>
    resourceServers.get(serverOf(scope) ?? scope),
  );
  const providers = (sortedSet(client.supportedIdentityProviders) ?? []).map((name) => identityProviders.get(name));
  const named = new Set([...servers, ...providers].filter((resource) => resource !== undefined));
  return named.size > 0 ? [...named] : undefined;
}
