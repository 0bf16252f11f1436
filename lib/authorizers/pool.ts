/** What an authorizer may need of a pool; a `CognitoUserPool` is one. */
export interface AuthorizingPool {
  /** The ARN of the pool. */
  readonly arn: string;
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

/**
 * The client of that name.
 * @throws Error if the pool has none
 */
export function clientOf({ clients }: Pick<AuthorizingPool, "clients">, name: string): AuthorizedClient {
  const client = clients.get(name);
  if (client) return client;
  const known = [...clients.keys()].join(", ") || "none";
  throw new Error(`The pool has no client ${JSON.stringify(name)}; it has: ${known}.`);
}
