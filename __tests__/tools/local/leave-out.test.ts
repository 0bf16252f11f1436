import { leaveOut } from "../../../tools/local/leave-out";

const PLACE = { region: "eu-central-1", accountId: "111111111111" };

/** What is left of a stack for a provider of that version, by default one that knows everything. */
function left(stack: object, provider = "6.25.0") {
  const { json, ...rest } = leaveOut(JSON.stringify(stack), provider, PLACE);
  return { stack: JSON.parse(json), ...rest };
}

const pool = { name: "acme", sms_configuration: { sns_caller_arn: "${aws_iam_role.sms.arn}" } };

test("a stack with only Cognito resources stays as it is", () => {
  const stack = {
    provider: { aws: [{ region: "eu-central-1" }] },
    resource: { aws_cognito_user_pool: { pool: { name: "acme", depends_on: ["data.aws_partition.here"] } } },
    data: { aws_partition: { here: {} } },
    output: { id: { value: "${aws_cognito_user_pool.pool.id}" } },
  };
  expect(left(stack)).toEqual({ stack, leftOut: { emulator: [], provider: [] }, created: [], variables: {} });
});

test("other services are left out with what depends on them, and stand-ins replace their values", () => {
  const { stack, leftOut } = left({
    resource: {
      aws_iam_role: { sms: { name: "sms" } },
      aws_cognito_user_pool: { pool: { ...pool, depends_on: ["aws_iam_role.sms", "data.aws_partition.here"] } },
      aws_cognito_user_pool_client: {
        web: {
          name: "${aws_lambda_function.web[0].function_name}",
          callback_urls: ["https://a.example", "${module.site.url}"],
          lifecycle: {
            precondition: [{ condition: "${aws_iam_role.sms.id != null}" }],
            replace_triggered_by: ["aws_iam_role.sms"],
          },
        },
      },
      aws_cognito_identity_provider: {
        google: { provider_details: { client_secret: '${jsondecode(data.aws_ssm_parameter.g.value)["key"]}' } },
      },
    },
    data: { aws_partition: { here: {} }, aws_ssm_parameter: { g: { name: "/google" } } },
    module: { site: { source: "./site" } },
    output: { role: { value: "${aws_iam_role.sms.arn}" }, pool: { value: "${aws_cognito_user_pool.pool.id}" } },
  });
  expect(leftOut).toEqual({ emulator: ["aws_iam_role.sms", "data.aws_ssm_parameter.g", "module.site"], provider: [] });
  expect(stack).toEqual({
    resource: {
      aws_cognito_user_pool: {
        pool: {
          name: "acme",
          sms_configuration: { sns_caller_arn: "arn:aws:iam::111111111111:role/local" },
          depends_on: ["data.aws_partition.here"],
        },
      },
      aws_cognito_user_pool_client: {
        web: {
          // The function is nothing of this stack's.
          name: "${aws_lambda_function.web[0].function_name}",
          callback_urls: ["https://a.example", "local"],
          lifecycle: { replace_triggered_by: [] },
        },
      },
      aws_cognito_identity_provider: { google: { provider_details: { client_secret: "local" } } },
    },
    data: { aws_partition: { here: {} } },
    output: { pool: { value: "${aws_cognito_user_pool.pool.id}" } },
  });
});

test("a resource whose name only begins like a removed one stays", () => {
  const { stack } = left({
    resource: {
      aws_iam_role: { sms: {} },
      aws_cognito_user_pool: { sms: { name: "a" }, sms_too: { name: "${aws_cognito_user_pool.sms.name}-too" } },
    },
    output: { two: { value: "${data.aws_iam_role.sms.arn} ${aws_iam_role.sms_two.arn}" } },
  });
  expect(stack.resource.aws_cognito_user_pool.sms_too.name).toBe("${aws_cognito_user_pool.sms.name}-too");
  expect(stack.output.two.value).toBe("${data.aws_iam_role.sms.arn} ${aws_iam_role.sms_two.arn}");
});

test("arguments that an older provider lacks are left out for that reason", () => {
  const resource = {
    aws_cognito_managed_login_branding: { spa: { client_id: "x" } },
    aws_cognito_log_delivery_configuration: { logs: {} },
    aws_cognito_user_pool_domain: { domain: { depends_on: ["aws_cognito_managed_login_branding.spa"] } },
  };
  const { stack, leftOut } = left({ resource }, "6.8.0");
  expect(leftOut).toEqual({ emulator: [], provider: ["aws_cognito_managed_login_branding.spa"] });
  expect(stack.resource).toEqual({
    aws_cognito_log_delivery_configuration: { logs: {} },
    aws_cognito_user_pool_domain: { domain: { depends_on: [] } },
  });
});

test("other providers are not required", () => {
  const { stack } = left({
    terraform: { required_providers: { aws: { source: "hashicorp/aws" }, random: { source: "hashicorp/random" } } },
    provider: { aws: [{ region: "eu-central-1" }], random: [{}] },
    resource: { random_id: { one: {} } },
  });
  expect(stack).toEqual({
    terraform: { required_providers: { aws: { source: "hashicorp/aws" } } },
    provider: { aws: [{ region: "eu-central-1" }] },
  });
});

test("resources that would be imported are created", () => {
  const { stack, created } = left({ import: [{ to: "aws_cognito_user_pool.pool", id: "eu-central-1_a" }] });
  expect({ stack, created }).toEqual({ stack: {}, created: ["aws_cognito_user_pool.pool"] });
});

test("variables without a default get a value of their type", () => {
  const variable = {
    secret: { sensitive: true, type: "string" },
    untyped: {},
    count: { type: "number" },
    on: { type: "bool" },
    names: { type: "list(string)" },
    tags: { type: "map(string)" },
    known: { type: "string", default: "yes" },
  };
  const values = { secret: "local", untyped: "local", count: 0, on: false, names: [], tags: {} };
  expect(left({ variable })).toMatchObject({ stack: { variable }, variables: values });
});

test("users and memberships are deployed, and a client that an AWS service would make is left out", () => {
  const resource = {
    aws_cognito_user: { pool_ada: { username: "ada" } },
    aws_cognito_user_in_group: { "pool_ada--admins": { username: "${aws_cognito_user.pool_ada.username}" } },
  };
  const managed = { aws_cognito_managed_user_pool_client: { pool_search: { name_prefix: "Amazon" } } };
  const { stack, leftOut } = left({ resource: { ...resource, ...managed } }, "5.100.0");
  expect([stack.resource, leftOut.emulator]).toEqual([resource, ["aws_cognito_managed_user_pool_client.pool_search"]]);
});
