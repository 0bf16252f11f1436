import {
  AwsCognitoResourceServer,
  type CognitoResourceServerScope,
  type Complete,
  type ResourceServerArguments,
} from "../../aws";
import type { CustomScope } from "../clients/scopes";
import { type Importable, type PoolContext, placed } from "../pool-context";

/** An API of one's own, and what can be allowed on it. Import id: `<pool id>|<identifier>`. */
export interface ResourceServer extends Importable {
  /** Name in the console, 1–256 characters of `[\w\s+=,.@-]`. @default the record key */
  readonly name?: string;
  /**
   * Stands before the slash of its scopes, in clients and in tokens; often the API's URL. 1–256 characters without space,
   * `"`, `\` and `|`. Changing it makes another resource server.
   * @default the record key
   */
  readonly identifier?: string;
  /**
   * What each scope allows, by the scope's name: up to 100; names of 1–256 characters without `/` and space, texts of 1–256
   * characters. Take a scope from all clients before you take it from here.
   */
  readonly scopes: Readonly<Record<string, string>>;
}

/** The APIs for which the pool gives out tokens. */
export interface ResourceServersSettings {
  /** By name: letters, digits, `-` and `_`. */
  readonly resourceServers?: Readonly<Record<string, ResourceServer>>;
  /**
   * Scopes that clients may name although their resource server is managed elsewhere. It has to be there before the clients.
   * @default none
   */
  readonly externalScopes?: readonly CustomScope[];
}

export function toTerraform(key: string, stated: ResourceServer): Complete<ResourceServerArguments> {
  const scopes = Object.entries(stated.scopes).map(
    ([scopeName, scopeDescription]): Complete<CognitoResourceServerScope> => ({ scopeName, scopeDescription }),
  );
  scopes.sort((a, b) => (a.scopeName < b.scopeName ? -1 : 1));
  return {
    identifier: stated.identifier ?? key,
    name: stated.name ?? key,
    scope: scopes.length > 0 ? scopes : undefined,
  };
}

/**
 * Adds the resource servers, `aws_cognito_resource_server.<pool>_<name>`.
 * @returns them by identifier
 */
export function addResourceServers(
  context: PoolContext,
  { resourceServers = {} }: ResourceServersSettings,
): ReadonlyMap<string, AwsCognitoResourceServer> {
  const { scope, pool } = context;
  const made = new Map<string, AwsCognitoResourceServer>();
  for (const [key, stated] of Object.entries(resourceServers)) {
    const complete = toTerraform(key, stated);
    const server = new AwsCognitoResourceServer(scope, `resource_server_${key}`, {
      userPoolId: pool.id,
      region: pool.regionInput,
      ...complete,
    });
    made.set(complete.identifier, placed(context, server, key, stated));
  }
  return made;
}
