import type {
  AwsCognitoIdentityProvider,
  AwsCognitoResourceServer,
  AwsCognitoUserPool,
  AwsCognitoUserPoolClient,
} from "../aws";
import type { Domain } from "./domain/resource";

/** What other resources need of a pool, whether this project manages it or not. */
export interface UserPoolReference {
  /** Such as `us-east-1_AbCdEf123`. */
  readonly id: string;
  /** The ARN of the pool. */
  readonly arn: string;
  /** `cognito-idp.<region>.amazonaws.com/<id>`, without scheme: not an issuer. */
  readonly endpoint: string;
  /** The `iss` of the pool's tokens: `https://` + endpoint. */
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
  readonly domain: Domain | undefined;
}

/** A pool with its resources, as `extend` of an environment gets it; a `CognitoUserPool` is one. */
export interface AddedPool extends UserPoolReference, PoolResources {
  /** The `aws_cognito_user_pool` itself. */
  readonly resource: AwsCognitoUserPool;
}
