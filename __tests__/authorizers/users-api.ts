import { Apigatewayv2Api } from "@cdktf/provider-aws/lib/apigatewayv2-api";
import { Apigatewayv2Authorizer } from "@cdktf/provider-aws/lib/apigatewayv2-authorizer";
import { Apigatewayv2Integration } from "@cdktf/provider-aws/lib/apigatewayv2-integration";
import { Apigatewayv2Route } from "@cdktf/provider-aws/lib/apigatewayv2-route";
import type { TerraformStack } from "cdktf";
import { httpApiJwtAuthorizer, httpApiJwtRoute } from "../../lib/authorizers/http-api-jwt";
import type { CognitoUserPool } from "../../lib/cognito-user-pool";

/** An HTTP API: `GET /users` of a function, for those who signed in to `web-spa`. */
export function addUsersApi(stack: TerraformStack, pool: CognitoUserPool, functionArn: string): void {
  const api = new Apigatewayv2Api(stack, "api", { name: "users", protocolType: "HTTP" });
  const integration = new Apigatewayv2Integration(stack, "integration", {
    apiId: api.id,
    integrationType: "AWS_PROXY",
    integrationUri: functionArn,
  });
  const authorizer = new Apigatewayv2Authorizer(stack, "authorizer", {
    apiId: api.id,
    name: "cognito",
    ...httpApiJwtAuthorizer(pool, ["web-spa"]),
  });
  new Apigatewayv2Route(stack, "route", {
    apiId: api.id,
    routeKey: "GET /users",
    target: `integrations/${integration.id}`,
    ...httpApiJwtRoute(authorizer),
  });
}
