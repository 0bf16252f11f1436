import { hint } from "../checks/did-you-mean";

/** What an authorizer may need of a pool; a `CognitoUserPool` is one. */
export interface AuthorizingPool {
  /** The id of the pool, such as `us-east-1_AbCdEf123`. */
  readonly id: string;
  /** The ARN of the pool. */
  readonly arn: string;
  /** Without scheme: `cognito-idp.<region>.amazonaws.com/<pool id>`. */
  readonly endpoint: string;
  /** With its scheme: `https://cognito-idp.<region>.amazonaws.com/<pool id>`. */
  readonly issuer: string;
  /** The app clients by name. */
  readonly clients: ReadonlyMap<string, AuthorizedClient>;
  /** The domain, which a load balancer needs. */
  readonly domain?: { readonly resource: { readonly domain: string } };
}

/** An app client's resource. */
export interface AuthorizedClient {
  /** The client id. */
  readonly id: string;
  /** The flows as they are set. */
  readonly allowedOauthFlowsInput?: readonly string[];
  /** The callback URLs as they are set. */
  readonly callbackUrlsInput?: readonly string[];
}

/** Names of clients, one at least. */
export type ClientNames = readonly [string, ...string[]];

/**
 * The client of that name.
 * @throws Error if the pool has none
 */
export function clientOf({ clients }: Pick<AuthorizingPool, "clients">, name: string): AuthorizedClient {
  const client = clients.get(name);
  if (client) return client;
  const known = [...clients.keys()];
  throw new Error(
    `The pool has no client ${JSON.stringify(name)}${hint(name, known)}; it has: ${known.join(", ") || "none"}.`,
  );
}

/**
 * The ids of these clients, each once, in the order of their names: the order that they are given in is never a change.
 * @throws Error if the pool lacks one of them
 */
export function clientIds(pool: Pick<AuthorizingPool, "clients">, names: ClientNames): string[] {
  return [...new Set(names)].sort().map((name) => clientOf(pool, name).id);
}
