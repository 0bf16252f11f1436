import { TerraformOutput, type TerraformStack, Testing } from "cdktf";
import { albAuthenticateCognito } from "../lib/authorizers/alb";
import { appsyncAuthentication } from "../lib/authorizers/appsync";
import { httpApiJwtAuthorizer } from "../lib/authorizers/http-api-jwt";
import { identityPoolProviders } from "../lib/authorizers/identity-pool";
import { restApiAuthorizer } from "../lib/authorizers/rest-api";
import { clientLoginUrl, clientLogoutUrl } from "../lib/client-urls";
import { grant } from "../lib/grants/grant";
import { readPool } from "../lib/read-pool";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { type Json, synthesised } from "./terraform-json";

const ALL = {
  fromSsm: "/accounts/prod",
  clients: ["web", "api-server"],
  resourceServers: ["api"],
  domain: true,
} as const;

/** The data source of a value. */
function value(name: string): string {
  return `\${data.aws_ssm_parameter.accounts_${name}.insecure_value}`;
}

function outputs(of: (stack: TerraformStack) => unknown): Json {
  const { output } = synthesised((stack) => {
    new TerraformOutput(stack, "it", { value: of(stack) });
  });
  return output.it.value;
}

test("what is asked for is read by data sources, each named for the id and its value", () => {
  const { data } = synthesised((stack) => {
    readPool(stack, "accounts", ALL);
  });
  const names = Object.entries<Json>(data.aws_ssm_parameter).map(([address, { name }]) => [address, name]);
  expect(Object.fromEntries(names)).toEqual({
    accounts_user_pool_id: "/accounts/prod/user-pool-id",
    accounts_user_pool_arn: "/accounts/prod/user-pool-arn",
    accounts_user_pool_endpoint: "/accounts/prod/user-pool-endpoint",
    accounts_user_pool_issuer: "/accounts/prod/user-pool-issuer",
    accounts_user_pool_jwks_uri: "/accounts/prod/user-pool-jwks-uri",
    accounts_client_web: "/accounts/prod/clients/web/id",
    "accounts_client_api-server": "/accounts/prod/clients/api-server/id",
    accounts_resource_server_api: "/accounts/prod/resource-servers/api/identifier",
    accounts_domain_name: "/accounts/prod/domain/name",
    accounts_domain_origin: "/accounts/prod/domain/origin",
  });
});

test("every name that is read is one that is published", () => {
  const published = new UserPoolStack(Testing.app(), {
    name: "prod",
    region: "eu-central-1",
    accountId: "111111111111",
    backend: { type: "local" },
    protection: "none",
    userPool: {
      name: "acme",
      publish: { toSsm: "/accounts/prod" },
      domain: { prefix: "acme" },
      clients: { web: { kind: "spa" }, "api-server": { kind: "spa" } },
      resourceServers: { api: { scopes: {} } },
    },
  });
  const namesIn = (parameters: Json) => Object.values<Json>(parameters).map(({ name }) => name);
  const { data } = synthesised((stack) => void readPool(stack, "accounts", ALL));
  const { resource }: Json = JSON.parse(Testing.synth(published));
  expect(namesIn(data.aws_ssm_parameter).sort()).toEqual(namesIn(resource.aws_ssm_parameter).sort());
});

test("a pool that is read can be granted", () => {
  const policy = outputs((stack) => grant(readPool(stack, "accounts", { fromSsm: "/accounts/prod" }), "readPool"));
  expect(JSON.parse(policy).Statement[0].Resource).toBe(value("user_pool_arn"));
});

test("authorizers take it", () => {
  expect(
    outputs((stack) => {
      const pool = readPool(stack, "accounts", ALL);
      return [
        httpApiJwtAuthorizer(pool, ["web"]).jwtConfiguration,
        restApiAuthorizer(pool).providerArns,
        appsyncAuthentication(pool, ["web"]).userPoolConfig,
        identityPoolProviders(pool, ["web"])[0],
        albAuthenticateCognito(pool, "web").authenticateCognito,
      ];
    }),
  ).toEqual([
    { issuer: value("user_pool_issuer"), audience: [value("client_web")] },
    [value("user_pool_arn")],
    expect.objectContaining({ userPoolId: value("user_pool_id"), appIdClientRegex: `^(${value("client_web")})$` }),
    { clientId: value("client_web"), providerName: value("user_pool_endpoint"), serverSideTokenCheck: true },
    {
      userPoolArn: value("user_pool_arn"),
      userPoolClientId: value("client_web"),
      userPoolDomain: value("domain_name"),
    },
  ]);
});

test("so do links, with what the client says", () => {
  const web = { kind: "spa", callbackUrls: ["https://a.example/cb"], logoutUrls: ["https://a.example/"] } as const;
  expect(
    outputs((stack) => {
      const pool = readPool(stack, "accounts", ALL);
      return [clientLoginUrl(pool, { clients: { web } }, "web"), clientLogoutUrl(pool, { clients: { web } }, "web")];
    }),
  ).toEqual([
    `${value("domain_origin")}/oauth2/authorize?client_id=${value("client_web")}&response_type=code&scope=email+openid+profile&redirect_uri=https%3A%2F%2Fa.example%2Fcb`,
    `${value("domain_origin")}/logout?client_id=${value("client_web")}&logout_uri=https%3A%2F%2Fa.example%2F`,
  ]);
});

test("a client that was not asked for is an error that lists the others", () => {
  expect(() => outputs((stack) => httpApiJwtAuthorizer(readPool(stack, "accounts", ALL), ["wep"]))).toThrow(
    'The pool has no client "wep" (did you mean "web"?); it has: web, api-server.',
  );
});

test("another region is read there", () => {
  const { data } = synthesised((stack) => void readPool(stack, "accounts", { fromSsm: "/a", region: "us-east-1" }));
  expect(data.aws_ssm_parameter.accounts_user_pool_id).toEqual({ name: "/a/user-pool-id", region: "us-east-1" });
});

test.each([
  [{ fromSsm: "/aws/accounts" }, 'readPool: fromSsm "/aws/accounts" starts with /aws or /ssm, which AWS reserves.'],
  [
    { fromSsm: "/a", clients: ["web app"] },
    'readPool: "web app" is no key of a client or resource server; use letters, digits, - and _.',
  ],
] as const)("a name that no parameter can have is an error: %p", (options, message) => {
  expect(() => synthesised((stack) => void readPool(stack, "accounts", options))).toThrow(message);
});

test("a path may be a reference", () => {
  const { data } = synthesised((stack) => void readPool(stack, "accounts", { fromSsm: "${var.path}" }));
  expect(data.aws_ssm_parameter.accounts_user_pool_id.name).toBe("${var.path}/user-pool-id");
});
