import { ApiGatewayAuthorizer } from "@cdktf/provider-aws/lib/api-gateway-authorizer";
import { ApiGatewayMethod } from "@cdktf/provider-aws/lib/api-gateway-method";
import { ApiGatewayResource } from "@cdktf/provider-aws/lib/api-gateway-resource";
import { ApiGatewayRestApi } from "@cdktf/provider-aws/lib/api-gateway-rest-api";
import { restApiAuthorizer, restApiMethod } from "../../lib/authorizers/rest-api";
import { beside } from "./pool";

test("a method of a REST API requires an access token with the read scope", () => {
  const resource = beside((stack, pool) => {
    const api = new ApiGatewayRestApi(stack, "api", { name: "users" });
    const users = new ApiGatewayResource(stack, "users", {
      restApiId: api.id,
      parentId: api.rootResourceId,
      pathPart: "users",
    });
    const authorizer = new ApiGatewayAuthorizer(stack, "authorizer", {
      restApiId: api.id,
      name: "cognito",
      ...restApiAuthorizer(pool),
    });
    new ApiGatewayMethod(stack, "get", {
      restApiId: api.id,
      resourceId: users.id,
      httpMethod: "GET",
      ...restApiMethod(authorizer, ["api/read"]),
    });
  });
  expect(resource.aws_api_gateway_authorizer.authorizer).toEqual({
    rest_api_id: "${aws_api_gateway_rest_api.api.id}",
    name: "cognito",
    type: "COGNITO_USER_POOLS",
    identity_source: "method.request.header.Authorization",
    provider_arns: ["${aws_cognito_user_pool.pool.arn}"],
  });
  expect(resource.aws_api_gateway_method.get).toEqual({
    rest_api_id: "${aws_api_gateway_rest_api.api.id}",
    resource_id: "${aws_api_gateway_resource.users.id}",
    http_method: "GET",
    authorization: "COGNITO_USER_POOLS",
    authorizer_id: "${aws_api_gateway_authorizer.authorizer.id}",
    authorization_scopes: ["api/read"],
  });
});

test("a method without scopes has no scopes argument, and so accepts ID tokens", () => {
  expect(restApiMethod({ id: "a1" }).authorizationScopes).toBeUndefined();
});

test("one authorizer can accept several pools", () => {
  expect(restApiAuthorizer({ arn: "arn:a" }, { arn: "arn:b" }).providerArns).toEqual(["arn:a", "arn:b"]);
});
