import type {
  AwsCognitoIdentityProvider,
  AwsCognitoResourceServer,
  AwsCognitoUserPool,
  AwsCognitoUserPoolClient,
} from "../aws";
import type { LogoutUrlOptions } from "../client-urls";
import type { LoginUrlOptions } from "../login-url";
import type { Domain } from "./domain/resource";

/** What other resources need of a pool, whether this project manages it or not. */
export interface UserPoolReference {
  /** Such as `us-east-1_AbCdEf123`. */
  readonly id: string;
  /** The ARN of the pool. */
  readonly arn: string;
  /** `cognito-idp.<region>.amazonaws.com/<id>`, without scheme: not an issuer. */
  readonly endpoint: string;
  /** The `iss` of the pool's tokens: `https://` + endpoint, or another host with an updated issuer (`notManaged`). */
  readonly issuer: string;
  /** Where the keys of the pool's tokens are. */
  readonly jwksUri: string;
}

/** The resources of a pool that other resources and outputs refer to. */
export interface PoolResources {
  /** By name. */
  readonly clients: ReadonlyMap<string, AwsCognitoUserPoolClient>;
  /** By identifier. */
  readonly resourceServers: ReadonlyMap<string, AwsCognitoResourceServer>;
  /** By AWS's name for them. */
  readonly identityProviders: ReadonlyMap<string, AwsCognitoIdentityProvider>;
  /** With its origin and its OAuth endpoints, where there is one. */
  readonly domain: Domain | undefined;
}

/** A pool with its resources, as `extend` of an environment gets it; a `CognitoUserPool` is one. */
export interface AddedPool extends UserPoolReference, PoolResources {
  /** The `aws_cognito_user_pool` itself. */
  readonly resource: AwsCognitoUserPool;
  /**
   * Link that begins a sign-in on the login pages. Apps build their own, with `state` and PKCE.
   * @param client the name of the client
   * @throws Error if the client does not use the pages, or if AWS would answer the link with an error page
   */
  loginUrl(client: string, options?: LoginUrlOptions): string;
  /**
   * Link that ends the session on the login pages. It revokes no token: for that there is the revoke endpoint.
   * @param client the name of the client
   * @throws Error if the client has no such logout URL
   */
  logoutUrl(client: string, options?: LogoutUrlOptions): string;
}
