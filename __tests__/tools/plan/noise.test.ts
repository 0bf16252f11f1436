import type { JsonObject } from "../../../tools/json-object";
import { planJson, updated } from "../../../tools/plan/example";
import { judged } from "../../../tools/plan/noise";
import { readPlan } from "../../../tools/plan/read";

const POOL = "aws_cognito_user_pool";
const PROVIDER = "aws_cognito_identity_provider";
const CLIENT = "aws_cognito_user_pool_client";

function judge(type: string, before: JsonObject, changed: JsonObject, rest: object = {}) {
  const [change] = readPlan(planJson([updated(type, before, changed, rest)]), "plan.json").changes;
  const { real, noise } = judged(change as never);
  return { real: real.map(({ path }) => path), noise: noise.map(({ path, why }) => `${path}: ${why}`) };
}

const attribute = { name: "tenant", attribute_data_type: "String", mutable: true };
const bounds = (min_length: string | null) => [{ min_length, max_length: null }];

const FUNCTION = "arn:aws:lambda:us-west-2:111111111111:function:claims";
const preToken = (lambda_version: string) => ({ lambda_arn: FUNCTION, lambda_version });

describe("noise is", () => {
  test.each([
    ["an update that differs in marks alone", POOL, {}, {}, "only the mark"],
    ["empty instead of absent", CLIENT, { logout_urls: null }, { logout_urls: [] }, "empty and absent"],
    ["JSON in another form", "aws_x", { policy: '{"a":1,"b":2}' }, { policy: '{ "b": 2, "a": 1 }' }, "the same JSON"],
    ["what AWS works out", POOL, { estimated_number_of_users: 3 }, { estimated_number_of_users: 4 }, "AWS computes it"],
    [
      "a default that is stated",
      POOL,
      { sign_in_policy: [{ allowed_first_auth_factors: ["PASSWORD"] }] },
      { sign_in_policy: [] },
      "the default",
    ],
    [
      "the same attributes",
      POOL,
      { schema: [{ ...attribute, string_attribute_constraints: bounds("") }] },
      { schema: [{ name: null }, { ...attribute, string_attribute_constraints: bounds(null) }] },
      "the same attributes",
    ],
    [
      "a trigger that AWS answers under both of its names",
      POOL,
      { lambda_config: [{ pre_token_generation: FUNCTION, pre_token_generation_config: [] }] },
      { lambda_config: [{ pre_token_generation: FUNCTION, pre_token_generation_config: [preToken("V1_0")] }] },
      "the same trigger",
    ],
    [
      "a detail that AWS fills in",
      PROVIDER,
      { provider_type: "Google", provider_details: { token_url: "https://a" } },
      { provider_details: {} },
      "AWS fills it in",
    ],
  ])("%s", (_, type, before, changed, why) => {
    expect(judge(type, before, changed)).toEqual({ real: [], noise: [expect.stringContaining(why)] });
  });
});

describe("real is", () => {
  test.each([
    [
      "a trigger that is added under its second name alone",
      POOL,
      { lambda_config: [{ pre_sign_up: FUNCTION, pre_token_generation_config: [] }] },
      { lambda_config: [{ pre_sign_up: FUNCTION, pre_token_generation_config: [preToken("V1_0")] }] },
      "lambda_config[0].pre_token_generation_config",
    ],
    [
      "a newer version of a trigger's event",
      POOL,
      { lambda_config: [{ pre_token_generation: FUNCTION, pre_token_generation_config: [] }] },
      { lambda_config: [{ pre_token_generation: FUNCTION, pre_token_generation_config: [preToken("V2_0")] }] },
      "lambda_config[0].pre_token_generation_config",
    ],
    [
      "a default that is left",
      POOL,
      { sign_in_policy: [{ allowed_first_auth_factors: ["PASSWORD", "WEB_AUTHN"] }] },
      { sign_in_policy: [] },
      "sign_in_policy",
    ],
    ["a list that is cleared", CLIENT, { callback_urls: ["https://a"] }, { callback_urls: [] }, "callback_urls"],
    ["JSON that says something else", "aws_x", { policy: '{"a":1}' }, { policy: '{"a":2}' }, "policy"],
    [
      "bounds that come or go",
      POOL,
      { schema: [attribute] },
      { schema: [{ ...attribute, string_attribute_constraints: bounds(null) }] },
      "schema",
    ],
    [
      "a detail of one's own that goes",
      PROVIDER,
      { provider_type: "OIDC", provider_details: { token_url: "https://a" } },
      { provider_details: {} },
      "provider_details.token_url",
    ],
    [
      "a secret that differs",
      PROVIDER,
      { provider_details: { client_secret: "a" } },
      { provider_details: { client_secret: "b" } },
      "provider_details.client_secret",
    ],
    [
      "a secret that comes",
      PROVIDER,
      { provider_details: {} },
      { provider_details: { client_secret: "b" } },
      "provider_details.client_secret",
    ],
  ])("%s", (_, type, before, changed, path) => {
    expect(judge(type, before, changed)).toEqual({ real: [path], noise: [] });
  });

  test("unknown values that AWS does not compute", () => {
    expect(
      judge(POOL, { tags_all: {}, arn: "a" }, { arn: undefined }, { unknown: { arn: true, tags_all: true } }),
    ).toEqual({
      real: ["arn"],
      noise: ["tags_all: AWS computes it"],
    });
  });
});
