import { arnRegion } from "../synth/arn-region";
import { isReference } from "../synth/reference";
import { type AuthorizingPool, type ClientNames, clientIds } from "./pool";

type Pool = Pick<AuthorizingPool, "id" | "arn" | "clients">;

/** How an AppSync API treats those who signed in; what is left out is the default. */
export interface AppsyncAuthentication {
  /**
   * Whether people can use fields that have no `@aws_auth` directive. With additional authentication providers, AWS takes
   * `ALLOW` only. @default ALLOW
   */
  readonly defaultAction?: "ALLOW" | "DENY";
}

/**
 * What an `aws_appsync_graphql_api` needs to let in anyone with a token of one of these clients; `name` and `schema` are the
 * caller's. The region is the pool's, which may differ from the API's.
 * https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#amazon-cognito-user-pools-authorization
 * @param clients names of the pool's clients: without any, AppSync would let in those of all
 * @throws Error if the pool has no such client
 */
export function appsyncAuthentication(
  pool: Pool,
  clients: ClientNames,
  { defaultAction = "ALLOW" }: AppsyncAuthentication = {},
) {
  const { authenticationType, userPoolConfig } = appsyncAdditionalAuthentication(pool, clients);
  return { authenticationType, userPoolConfig: { ...userPoolConfig, defaultAction } };
}

/**
 * The same as one of the `additionalAuthenticationProvider` of an API that has another default, such as `AWS_IAM`. Fields that
 * these people can use need the directive `@aws_cognito_user_pools`.
 * https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#using-additional-authorization-modes
 * @throws Error if the pool has no such client
 */
export function appsyncAdditionalAuthentication(pool: Pool, clients: ClientNames) {
  return {
    authenticationType: "AMAZON_COGNITO_USER_POOLS",
    userPoolConfig: {
      userPoolId: pool.id,
      awsRegion: arnRegion(pool.arn),
      appIdClientRegex: `^(${clientIds(pool, clients).map(escaped).join("|")})$`,
    },
  };
}

/** AWS makes ids of letters and digits; an id that somebody wrote may be anything. */
function escaped(id: string): string {
  return isReference(id) ? id : id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
