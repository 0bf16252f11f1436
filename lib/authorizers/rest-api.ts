import type { Scope } from "../resources/clients/scopes";
import { sortedSet } from "../synth/sorted-set";
import type { AuthorizingPool } from "./pool";

/**
 * What an `aws_api_gateway_authorizer` needs to let in anyone with a token of one of these pools; `restApiId` and `name` are
 * the caller's. It does not look at the client: where clients differ in what they may, ask for scopes.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html
 */
export function restApiAuthorizer(
  ...pools: readonly [Pick<AuthorizingPool, "arn">, ...Pick<AuthorizingPool, "arn">[]]
) {
  return {
    type: "COGNITO_USER_POOLS",
    identitySource: "method.request.header.Authorization",
    providerArns: pools.map(({ arn }) => arn),
  };
}

/**
 * What an `aws_api_gateway_method` needs to ask that authorizer.
 * @param scopes with them the method takes access tokens that have one of them, without them ID tokens only. @default none
 */
export function restApiMethod(authorizer: { readonly id: string }, scopes: readonly Scope[] = []) {
  return {
    authorization: "COGNITO_USER_POOLS",
    authorizerId: authorizer.id,
    authorizationScopes: sortedSet(scopes),
  };
}
