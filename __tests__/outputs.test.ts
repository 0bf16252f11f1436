import { TerraformOutput } from "cdktf";
import { AwsCognitoUserPool } from "../lib/aws";
import { poolOutputs } from "../lib/outputs";
import { addClients } from "../lib/resources/clients/resource";
import { addDomain } from "../lib/resources/domain/resource";
import type { PoolContext } from "../lib/resources/pool-context";
import type { CognitoUserPoolSettings } from "../lib/settings";
import { expression } from "../lib/synth/reference";
import { type Json, synthesised } from "./terraform-json";

type Settings = Omit<CognitoUserPoolSettings, "name"> & Parameters<typeof poolOutputs>[1];

/** Every output of a pool, as Terraform gets it. */
function outputs(settings: Settings) {
  const { output } = synthesised((stack) => {
    const pool = new AwsCognitoUserPool(stack, "pool", { name: "acme" });
    const context: PoolContext = { scope: stack, pool, region: "eu-central-1" };
    const clients = addClients(context, settings, { resourceServers: new Map(), identityProviders: new Map() });
    const { id, arn, endpoint } = pool;
    const told = { id, arn, endpoint, issuer: `https://${endpoint}`, jwksUri: "(jwks)", clients, resource: pool };
    for (const { name, ...config } of poolOutputs({ ...told, domain: addDomain(context, settings) }, settings)) {
      new TerraformOutput(stack, name, config);
    }
  });
  return output;
}

/** The values alone. */
function values(settings: Settings): Json {
  const entries = Object.entries<{ value: unknown }>(outputs(settings));
  return Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
}

test("a minimal pool has all outputs, some of them empty", () => {
  expect(values({})).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    user_pool_arn: "${aws_cognito_user_pool.pool.arn}",
    user_pool_endpoint: "${aws_cognito_user_pool.pool.endpoint}",
    user_pool_issuer: "https://${aws_cognito_user_pool.pool.endpoint}",
    user_pool_jwks_uri: "(jwks)",
    openid_configuration: "https://${aws_cognito_user_pool.pool.endpoint}/.well-known/openid-configuration",
    user_pool_domain: "",
    oauth_endpoints: {},
    cloudfront_distribution: "",
    cloudfront_distribution_zone_id: "",
    client_ids: {},
    login_urls: {},
    resource_server_scopes: {},
  });
});

describe("domain", () => {
  test("with a prefix: the full URL, and no distribution", () => {
    expect(values({ domain: { prefix: "acme-auth" } })).toMatchObject({
      user_pool_domain:
        "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.eu-central-1.amazoncognito.com",
      oauth_endpoints: {
        token:
          "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.eu-central-1.amazoncognito.com/oauth2/token",
      },
      cloudfront_distribution: "",
      cloudfront_distribution_zone_id: "",
    });
  });

  test("with a custom name: the distribution for the alias record", () => {
    const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0f1e";
    expect(values({ domain: { name: "login.acme.example", certificateArn } })).toMatchObject({
      user_pool_domain: "https://${aws_cognito_user_pool_domain.pool_domain.domain}",
      oauth_endpoints: {
        authorize: "https://${aws_cognito_user_pool_domain.pool_domain.domain}/oauth2/authorize",
        token: "https://${aws_cognito_user_pool_domain.pool_domain.domain}/oauth2/token",
        userinfo: "https://${aws_cognito_user_pool_domain.pool_domain.domain}/oauth2/userInfo",
        revoke: "https://${aws_cognito_user_pool_domain.pool_domain.domain}/oauth2/revoke",
        logout: "https://${aws_cognito_user_pool_domain.pool_domain.domain}/logout",
      },
      cloudfront_distribution: "${aws_cognito_user_pool_domain.pool_domain.cloudfront_distribution}",
      cloudfront_distribution_zone_id: "${aws_cognito_user_pool_domain.pool_domain.cloudfront_distribution_zone_id}",
    });
  });
});

describe("clients", () => {
  const clients = {
    webSpa: { kind: "spa" },
    "api-server": { kind: "machine", allowedOauthScopes: ["api/read"] },
  } as const;

  test("have their ids under their names", () => {
    expect(values({ clients }).client_ids).toEqual({
      webSpa: "${aws_cognito_user_pool_client.pool_webSpa.id}",
      "api-server": "${aws_cognito_user_pool_client.pool_api-server.id}",
    });
  });

  test("export their secrets only on request, and as sensitive", () => {
    expect(outputs({ clients, clientSecrets: { toSsmParameter: "/acme" } })).not.toHaveProperty("client_secrets");
    expect(outputs({ clients, clientSecrets: "output" }).client_secrets).toEqual({
      value: { "api-server": "${aws_cognito_user_pool_client.pool_api-server.client_secret}" },
      sensitive: true,
    });
  });
});

test("scopes of resource servers are listed in full, as in clients and tokens", () => {
  const resourceServers = {
    api: { scopes: { write: "Write", read: "Read" } },
    files: { identifier: "https://files.acme.example", scopes: { read: "Read" } },
  };
  expect(values({ resourceServers }).resource_server_scopes).toEqual({
    api: ["api/read", "api/write"],
    files: ["https://files.acme.example/read"],
  });
});

test("dates and the number of users are there only when asked for, since they change by themselves", () => {
  const outputs = ["estimatedNumberOfUsers", "lastModifiedDate", "creationDate"] as const;
  expect(values({ publish: { outputs } })).toEqual({
    ...values({}),
    user_pool_creation_date: "${aws_cognito_user_pool.pool.creation_date}",
    user_pool_last_modified_date: "${aws_cognito_user_pool.pool.last_modified_date}",
    user_pool_estimated_number_of_users: "${aws_cognito_user_pool.pool.estimated_number_of_users}",
  });
  expect(values({ publish: { toSsm: "/acme" } })).toEqual(values({}));
});

describe("login URLs", () => {
  const domain = { prefix: "acme-auth" };
  const origin = "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.eu-central-1.amazoncognito.com";

  test("start at the authorization endpoint, with the first callback URL", () => {
    const clients = {
      web: { kind: "spa", callbackUrls: ["https://z.example/cb?a=1", "https://a.example/cb"] },
    } as const;
    expect(values({ domain, clients }).login_urls).toEqual({
      web:
        `${origin}/oauth2/authorize?client_id=\${aws_cognito_user_pool_client.pool_web.id}&response_type=code` +
        "&scope=email+openid+profile&redirect_uri=https%3A%2F%2Fz.example%2Fcb%3Fa%3D1",
    });
  });

  test("use the default redirect URI if there is one", () => {
    const clients = {
      web: {
        kind: "spa",
        callbackUrls: ["https://z.example/cb", "https://a.example/cb"],
        defaultRedirectUri: "https://a.example/cb",
      },
    } as const;
    expect(values({ domain, clients }).login_urls.web).toContain("redirect_uri=https%3A%2F%2Fa.example%2Fcb");
  });

  test("request a token if a client has only the implicit flow", () => {
    const clients = {
      old: {
        kind: "custom",
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["implicit"],
        callbackUrls: ["https://a.example/cb"],
      },
    } as const;
    const url = values({ domain, clients }).login_urls.old;
    expect(url).toContain("response_type=token");
    expect(url).not.toContain("scope=");
  });

  test("leave the encoding of references to Terraform", () => {
    const clients = { web: { kind: "spa", callbackUrls: [expression("https://${var.host}/cb")] } } as const;
    expect(values({ domain, clients }).login_urls.web).toContain(
      '&redirect_uri=${urlencode("https://${var.host}/cb")}',
    );
  });

  test("exist only for clients that use the login pages", () => {
    const clients = {
      api: { kind: "machine", allowedOauthScopes: ["api/read"] },
      nowhere: { kind: "spa" },
      own: { kind: "spa", allowedOauthFlowsUserPoolClient: false, callbackUrls: ["https://a.example/cb"] },
    } as const;
    expect(values({ domain, clients }).login_urls).toEqual({});
  });

  test("need a domain", () => {
    const clients = { web: { kind: "spa", callbackUrls: ["https://a.example/cb"] } } as const;
    expect(values({ clients }).login_urls).toEqual({});
  });
});
