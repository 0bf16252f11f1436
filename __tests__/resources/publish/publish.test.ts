import { Token } from "cdktf";
import { CognitoUserPool } from "../../../lib/cognito-user-pool";
import { addClients } from "../../../lib/resources/clients/resource";
import { addDomain } from "../../../lib/resources/domain/resource";
import { addPublished } from "../../../lib/resources/publish/resource";
import { addResourceServers } from "../../../lib/resources/resource-servers/resource";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { type Json, synthesised } from "../../terraform-json";
import { HERE, withResources } from "../with-resources";

type Settings = Omit<CognitoUserPoolSettings, "name">;

function parameters(settings: Settings, ownRegion?: string): Json {
  const add = (context: Parameters<typeof addPublished>[0]) => {
    const [domain, resourceServers] = [addDomain(context, settings), addResourceServers(context, settings)];
    const clients = addClients(context, settings, { resourceServers: new Map(), identityProviders: new Map() });
    addPublished(context, settings, { clients, resourceServers, domain });
  };
  return withResources(add, HERE, ownRegion).resource.aws_ssm_parameter;
}

/** The values by name. */
function values(settings: Settings): Json {
  const all = Object.values<Json>(parameters(settings));
  return Object.fromEntries(all.map(({ name, insecure_value }) => [name, insecure_value]));
}

const POOL = "${aws_cognito_user_pool.pool.id}";
const ENDPOINT = "${aws_cognito_user_pool.pool.endpoint}";

test("a pool is published under fixed names, as parameters that Terraform does not hide", () => {
  expect(parameters({ publish: { toSsm: "/accounts/prod" } })["pool-published_user_pool_id"]).toEqual({
    name: "/accounts/prod/user-pool-id",
    type: "String",
    insecure_value: POOL,
  });
  expect(values({ publish: { toSsm: "/accounts/prod/" } })).toEqual({
    "/accounts/prod/user-pool-id": POOL,
    "/accounts/prod/user-pool-arn": "${aws_cognito_user_pool.pool.arn}",
    "/accounts/prod/user-pool-endpoint": ENDPOINT,
    "/accounts/prod/user-pool-issuer": `https://${ENDPOINT}`,
    "/accounts/prod/user-pool-jwks-uri": `https://${ENDPOINT}/.well-known/jwks.json`,
  });
});

test("its clients, resource servers and domain come with it", () => {
  const published = values({
    publish: { toSsm: "/a" },
    clients: { web: { kind: "web" }, "api-server": { kind: "machine", allowedOauthScopes: ["orders/read"] } },
    resourceServers: { api: { identifier: "orders", scopes: { read: "Read" } } },
    domain: { prefix: "acme-login" },
  });
  expect(published).toMatchObject({
    "/a/clients/web/id": "${aws_cognito_user_pool_client.pool_web.id}",
    "/a/clients/api-server/id": "${aws_cognito_user_pool_client.pool_api-server.id}",
    "/a/resource-servers/api/identifier": "${aws_cognito_resource_server.pool_api.identifier}",
    "/a/domain/name": "${aws_cognito_user_pool_domain.pool_domain.domain}",
    "/a/domain/origin":
      "https://${aws_cognito_user_pool_domain.pool_domain.domain}.auth.eu-central-1.amazoncognito.com",
  });
  expect(JSON.stringify(published)).not.toContain("secret");
});

test("a renamed entry is published under both keys, so that no reader fails", () => {
  const resourceServers = { orders: { identifier: "api", renamedFrom: "api", scopes: {} } };
  const clients = { shop: { kind: "web", renamedFrom: "web" } } as const;
  expect(values({ publish: { toSsm: "/a" }, clients, resourceServers })).toMatchObject({
    "/a/clients/web/id": "${aws_cognito_user_pool_client.pool_shop.id}",
    "/a/clients/shop/id": "${aws_cognito_user_pool_client.pool_shop.id}",
    "/a/resource-servers/api/identifier": "${aws_cognito_resource_server.pool_orders.identifier}",
    "/a/resource-servers/orders/identifier": "${aws_cognito_resource_server.pool_orders.identifier}",
  });
});

test("the issuer is the one in the tokens, also where the pool has an updated one", () => {
  const IssuerConfiguration = { verdict: "wiped", value: { Type: "UPDATED" } } as const;
  expect(values({ publish: { toSsm: "/a" }, notManaged: { IssuerConfiguration } })).toMatchObject({
    "/a/user-pool-endpoint": ENDPOINT,
    "/a/user-pool-issuer": `https://issuer-${ENDPOINT}`,
    "/a/user-pool-jwks-uri": `https://issuer-${ENDPOINT}/.well-known/jwks.json`,
  });
});

test("parameters are in the pool's region, and their path may be a reference", () => {
  const toSsm = Token.asAny("${var.path}") as unknown as "/a";
  expect(parameters({ publish: { toSsm } }, "eu-west-1")["pool-published_user_pool_id"]).toEqual({
    name: "${var.path}/user-pool-id",
    type: "String",
    insecure_value: POOL,
    region: "eu-west-1",
  });
});

test.each([undefined, { outputs: ["creationDate"] }] as const)("there are no parameters with %p", (publish) => {
  expect(parameters({ publish })).toBeUndefined();
});

test("two pools in one stack have parameters of their own", () => {
  const { resource } = synthesised((stack) => {
    new CognitoUserPool(stack, "people", { name: "acme", publish: { toSsm: "/people" } });
    new CognitoUserPool(stack, "partners", { name: "acme-partners", publish: { toSsm: "/partners" } });
  });
  expect(resource.aws_ssm_parameter["people-published_user_pool_id"].name).toBe("/people/user-pool-id");
  expect(resource.aws_ssm_parameter["partners-published_user_pool_id"]).toMatchObject({
    name: "/partners/user-pool-id",
    insecure_value: "${aws_cognito_user_pool.partners.id}",
  });
});
