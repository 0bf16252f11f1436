import { AppsyncGraphqlApi } from "@cdktf/provider-aws/lib/appsync-graphql-api";
import { appsyncAdditionalAuthentication, appsyncAuthentication } from "../../lib/authorizers/appsync";
import { beside } from "./pool";

const clients = new Map([
  ["web", { id: "1h57kf5cpq17m0eml12EXAMPLE" }],
  ["mobile", { id: "2k68" }],
]);
const arn = "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_AbC";
const pool = { id: "eu-central-1_AbC", arn, clients };

/** The client ids that the API of these clients lets in. */
function admitted(ids: readonly string[], names: [string, ...string[]], from = clients): string[] {
  const { appIdClientRegex } = appsyncAdditionalAuthentication({ ...pool, clients: from }, names).userPoolConfig;
  return ids.filter((id) => new RegExp(appIdClientRegex).test(id));
}

test("an AppSync API accepts tokens of two clients", () => {
  const resource = beside((stack, pool) => {
    new AppsyncGraphqlApi(stack, "orders", { name: "orders", ...appsyncAuthentication(pool, ["web-spa", "intranet"]) });
  });
  expect(resource.aws_appsync_graphql_api.orders).toEqual({
    name: "orders",
    authentication_type: "AMAZON_COGNITO_USER_POOLS",
    user_pool_config: {
      user_pool_id: "${aws_cognito_user_pool.pool.id}",
      aws_region: '${element(split(":", aws_cognito_user_pool.pool.arn), 3)}',
      app_id_client_regex:
        "^(${aws_cognito_user_pool_client.pool_intranet.id}|${aws_cognito_user_pool_client.pool_web-spa.id})$",
      default_action: "ALLOW",
    },
  });
});

test("an AppSync API with another default authorization accepts them as an additional provider", () => {
  const resource = beside((stack, pool) => {
    new AppsyncGraphqlApi(stack, "orders", {
      name: "orders",
      authenticationType: "AWS_IAM",
      additionalAuthenticationProvider: [appsyncAdditionalAuthentication(pool, ["web-spa"])],
    });
  });
  expect(resource.aws_appsync_graphql_api.orders.additional_authentication_provider).toEqual([
    {
      authentication_type: "AMAZON_COGNITO_USER_POOLS",
      user_pool_config: {
        user_pool_id: "${aws_cognito_user_pool.pool.id}",
        aws_region: '${element(split(":", aws_cognito_user_pool.pool.arn), 3)}',
        app_id_client_regex: "^(${aws_cognito_user_pool_client.pool_web-spa.id})$",
      },
    },
  ]);
});

test("the region comes from the pool's ARN if it is known", () => {
  expect(appsyncAuthentication(pool, ["web"], { defaultAction: "DENY" }).userPoolConfig).toEqual({
    userPoolId: "eu-central-1_AbC",
    awsRegion: "eu-central-1",
    appIdClientRegex: "^(1h57kf5cpq17m0eml12EXAMPLE)$",
    defaultAction: "DENY",
  });
});

test("Terraform reads the region from an ARN that is an expression", () => {
  const { userPoolConfig } = appsyncAuthentication({ ...pool, arn: "${var.pool_arn}" }, ["web"]);
  expect(userPoolConfig.awsRegion).toBe('${element(split(":", "${var.pool_arn}"), 3)}');
});

test("a client id matches as a whole, and no other client's", () => {
  const ids = ["1h57kf5cpq17m0eml12EXAMPLE", "2k68", "2k680", "02k68", "3l79"];
  expect(admitted(ids, ["web"])).toEqual(["1h57kf5cpq17m0eml12EXAMPLE"]);
  expect(admitted(ids, ["web", "mobile", "web"])).toEqual(["1h57kf5cpq17m0eml12EXAMPLE", "2k68"]);
});

test("an id matches literally", () => {
  expect(admitted(["a+b.c", "aab.c", "a+bxc"], ["old"], new Map([["old", { id: "a+b.c" }]]))).toEqual(["a+b.c"]);
});

test("a client that the pool does not have is an error", () => {
  expect(() => appsyncAuthentication(pool, ["webb"])).toThrow(
    'The pool has no client "webb" (did you mean "web"?); it has: web, mobile.',
  );
});
