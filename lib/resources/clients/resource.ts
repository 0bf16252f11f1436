import { AwsCognitoUserPoolClient } from "../../aws";
import type { TerraformResource } from "../../cdktf";
import { sortedSet } from "../../synth/sorted-set";
import type { Adoption } from "../../user-pool/adoption";
import { type PoolContext, placed } from "../pool-context";
import { type EffectiveClient, effectiveClients } from "./effective";
import { serverOf } from "./scopes";
import type { ClientsSettings } from "./settings";
import { leftAlone, toTerraform } from "./to-terraform";

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
  settings: ClientsSettings & Adoption,
  before: NamedByClients,
): ReadonlyMap<string, AwsCognitoUserPoolClient> {
  return new Map(
    [...effectiveClients(settings)].map(([name, client]) => [name, addClient(context, name, client, before, settings)]),
  );
}

function addClient(
  context: PoolContext,
  name: string,
  client: EffectiveClient,
  before: NamedByClients,
  adoption: Adoption,
) {
  const { scope, pool } = context;
  const ignored = leftAlone(client);
  const resource = new AwsCognitoUserPoolClient(scope, `client_${name}`, {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...toTerraform(client),
    dependsOn: dependencies(client, before),
    lifecycle: ignored && { ignoreChanges: ignored },
  });
  return placed(context, resource, name, { ...client, importId: importIdOf(context, client, adoption) });
}

/**
 * The import id of a client that is adopted by its id alone: the pool's id is known by the pool's own import id, or else by the
 * state, which has the pool then.
 */
function importIdOf({ pool }: PoolContext, client: EffectiveClient, adoption: Adoption): string | undefined {
  if (client.importId !== undefined || client.clientId === undefined) return client.importId;
  const [, poolId = pool.id, region = pool.regionInput] =
    /^(.+?)(?:@([a-z0-9-]+))?$/.exec(adoption.importId ?? "") ?? [];
  return `${poolId}/${client.clientId}${region === undefined ? "" : `@${region}`}`;
}

/** AWS refuses a scope or provider that is not there yet, and plain names make no order. */
export function dependencies(client: EffectiveClient, { resourceServers, identityProviders }: NamedByClients) {
  const servers = (sortedSet(client.allowedOauthScopes) ?? []).map((scope) =>
    resourceServers.get(serverOf(scope) ?? scope),
  );
  const providers = (sortedSet(client.supportedIdentityProviders) ?? []).map((name) => identityProviders.get(name));
  const named = new Set([...servers, ...providers].filter((resource) => resource !== undefined));
  return named.size > 0 ? [...named] : undefined;
}
