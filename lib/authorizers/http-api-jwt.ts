import type { Scope } from "../resources/clients/scopes";
import { sortedSet } from "../synth/sorted-set";
import { type AuthorizingPool, type ClientNames, clientIds } from "./pool";

/**
 * What an `aws_apigatewayv2_authorizer` needs to let in anyone with a token of one of these clients, ID or access token; `apiId`
 * and `name` are the caller's. An ID token names its client as `aud`, an access token as `client_id`; API Gateway takes either.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 * @param clients names of the pool's clients: one at least, for an authorizer without audience lets nobody in
 * @throws Error if the pool has no such client
 */
export function httpApiJwtAuthorizer(pool: Pick<AuthorizingPool, "issuer" | "clients">, clients: ClientNames) {
  return {
    authorizerType: "JWT",
    identitySources: ["$request.header.Authorization"],
    jwtConfiguration: {
      issuer: pool.issuer,
      audience: clientIds(pool, clients),
    },
  };
}

/**
 * What an `aws_apigatewayv2_route` needs to ask that authorizer.
 * @param scopes the token needs one of them, which only access tokens have. @default none are asked for
 */
export function httpApiJwtRoute(authorizer: { readonly id: string }, scopes: readonly Scope[] = []) {
  return {
    authorizationType: "JWT",
    authorizerId: authorizer.id,
    authorizationScopes: sortedSet(scopes),
  };
}
