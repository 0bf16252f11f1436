import { httpApiJwtAuthorizer, httpApiJwtRoute } from "../../lib/authorizers/http-api-jwt";
import { beside } from "./pool";
import { addUsersApi } from "./users-api";

const clients = new Map([
  ["web-spa", { id: "1h57" }],
  ["mobile", { id: "2k68" }],
]);
const pool = { issuer: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbC", clients };

test("an HTTP API accepts tokens of web-spa", () => {
  const resource = beside((stack, pool) => {
    addUsersApi(stack, pool, "arn:aws:lambda:us-east-1:123456789012:function:get-users");
  });
  expect(resource.aws_apigatewayv2_authorizer.authorizer).toEqual({
    api_id: "${aws_apigatewayv2_api.api.id}",
    name: "cognito",
    authorizer_type: "JWT",
    identity_sources: ["$request.header.Authorization"],
    jwt_configuration: {
      issuer: "https://${aws_cognito_user_pool.pool.endpoint}",
      audience: ["${aws_cognito_user_pool_client.pool_web-spa.id}"],
    },
  });
  expect(resource.aws_apigatewayv2_route.route).toEqual({
    api_id: "${aws_apigatewayv2_api.api.id}",
    route_key: "GET /users",
    target: "integrations/${aws_apigatewayv2_integration.integration.id}",
    authorization_type: "JWT",
    authorizer_id: "${aws_apigatewayv2_authorizer.authorizer.id}",
  });
});

test("several clients are one audience, in any order", () => {
  const { jwtConfiguration } = httpApiJwtAuthorizer(pool, ["web-spa", "mobile", "web-spa"]);
  expect(jwtConfiguration.audience).toEqual(["2k68", "1h57"]);
});

test("a route can require scopes", () => {
  expect(httpApiJwtRoute({ id: "a1" }, ["api/write", "api/read"]).authorizationScopes).toEqual([
    "api/read",
    "api/write",
  ]);
});

test("a client that the pool does not have is an error that lists the pool's clients", () => {
  expect(() => httpApiJwtAuthorizer(pool, ["web_spa"])).toThrow(
    'The pool has no client "web_spa" (did you mean "web-spa"?); it has: web-spa, mobile.',
  );
  expect(() => httpApiJwtAuthorizer({ ...pool, clients: new Map() }, ["web"])).toThrow("it has: none.");
});
