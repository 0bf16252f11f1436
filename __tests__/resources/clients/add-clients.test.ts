import { addClients } from "../../../lib/resources/clients/resource";
import type { ClientsSettings } from "../../../lib/resources/clients/settings";
import { addResourceServers } from "../../../lib/resources/resource-servers/resource";
import type { ResourceServersSettings } from "../../../lib/resources/resource-servers/settings";
import { withResources } from "../with-resources";

/** The emitted clients, with the resource servers and (two other resources as) the identity providers they name. */
function clients(settings: ClientsSettings & ResourceServersSettings, region?: string) {
  const { resource } = withResources(
    (context) => {
      const identityProviders = addResourceServers(context, {
        resourceServers: { Google: { scopes: {} }, Okta: { scopes: {} } },
      });
      const resourceServers = addResourceServers(context, settings);
      addClients(context, settings, { resourceServers, identityProviders });
    },
    { region },
    region,
  );
  return resource.aws_cognito_user_pool_client;
}

test("a client's address depends only on its name", () => {
  const one = clients({ clients: { web: { kind: "web" } } });
  const two = clients({ clients: { admin: { kind: "spa" }, web: { kind: "web" } } });
  expect(Object.keys(one)).toEqual(["pool_web"]);
  expect(two.pool_web).toEqual(one.pool_web);
});

test("empty lists reach the JSON, `false` and absent blocks do not", () => {
  const { pool_x: client } = clients({ clients: { x: { kind: "custom" } } });
  expect(client).toEqual({
    name: "x",
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    access_token_validity: 1,
    id_token_validity: 1,
    refresh_token_validity: 30,
    token_validity_units: [{ access_token: "hours", id_token: "hours", refresh_token: "days" }],
    auth_session_validity: 3,
    allowed_oauth_flows_user_pool_client: false,
    allowed_oauth_flows: [],
    allowed_oauth_scopes: [],
    callback_urls: [],
    logout_urls: [],
    explicit_auth_flows: [],
    supported_identity_providers: [],
    read_attributes: [],
    write_attributes: [],
    prevent_user_existence_errors: "LEGACY",
    enable_token_revocation: true,
    enable_propagate_additional_user_context_data: false,
  });
});

test("a validity can be a reference", () => {
  const { pool_web: client } = clients({ clients: { web: { kind: "spa", accessTokenValidity: "${var.minutes}m" } } });
  expect(client.access_token_validity).toBe("${var.minutes}");
  expect(client.token_validity_units[0].access_token).toBe("minutes");
});

test("a client depends on the resource servers of its scopes and on its identity providers", () => {
  const made = clients({
    resourceServers: {
      api: { identifier: "https://api.acme.example", scopes: { read: "Read", write: "Write" } },
      other: { scopes: { read: "Read" } },
    },
    clients: {
      web: {
        kind: "web",
        allowedOauthScopes: ["openid", "https://api.acme.example/read", "https://api.acme.example/write"],
        supportedIdentityProviders: ["COGNITO", "Google"],
      },
      batch: { kind: "machine", allowedOauthScopes: ["other/read", "elsewhere/read"] },
      none: { kind: "spa" },
    },
  });
  expect(made.pool_web.depends_on).toEqual([
    "aws_cognito_resource_server.pool_api",
    "aws_cognito_resource_server.pool_Google",
  ]);
  expect(made.pool_batch.depends_on).toEqual(["aws_cognito_resource_server.pool_other"]);
  expect(made.pool_none).not.toHaveProperty("depends_on");
});

test("a client depends on a provider from clientDefaults", () => {
  const made = clients({ clientDefaults: { supportedIdentityProviders: ["Okta"] }, clients: { web: { kind: "spa" } } });
  expect(made.pool_web.depends_on).toEqual(["aws_cognito_resource_server.pool_Okta"]);
});

test("an imported client has an import block, and never a generate_secret flag", () => {
  const { import: blocks, resource } = withResources((context) => {
    const before = { resourceServers: new Map(), identityProviders: new Map() };
    addClients(context, { clients: { web: { kind: "web", importId: "us-east-1_abc/1h57", adopted: true } } }, before);
  });
  expect(blocks).toEqual([{ id: "us-east-1_abc/1h57", to: "aws_cognito_user_pool_client.pool_web" }]);
  expect(resource.aws_cognito_user_pool_client.pool_web).not.toHaveProperty("generate_secret");
});

test("generate_secret in the state does not replace an adopted client", () => {
  const made = clients({ clients: { web: { kind: "web", adopted: true }, own: { kind: "web" } } });
  expect(made.pool_web.lifecycle).toEqual({
    ignore_changes: [
      "generate_secret",
      "name",
      "analytics_configuration",
      "refresh_token_rotation",
      "token_validity_units",
    ],
  });
  expect(made.pool_own.generate_secret).toBe(true);
  expect(made.pool_own).not.toHaveProperty("lifecycle");
});

test.each([
  ["the pool's import id", { importId: "us-east-1_abc" }, "us-east-1_abc/1h57"],
  ["that of another region", { importId: "us-east-1_abc@us-east-1" }, "us-east-1_abc/1h57@us-east-1"],
  ["the state", {}, "${aws_cognito_user_pool.pool.id}/1h57"],
])("a client that is adopted by its id alone is imported from the pool in %s", (_, adoption, id) => {
  const { import: blocks } = withResources((context) => {
    const before = { resourceServers: new Map(), identityProviders: new Map() };
    addClients(context, { ...adoption, clients: { web: { kind: "web", adopted: "1h57" } } }, before);
  });
  expect(blocks).toEqual([{ id, to: "aws_cognito_user_pool_client.pool_web" }]);
});

test("an adopted client emits only what it or clientDefaults state", () => {
  const made = clients({
    clientDefaults: { enableTokenRevocation: true },
    clients: { web: { kind: "web", adopted: "1h57", explicitAuthFlows: [], name: "Web" } },
  });
  expect(made.pool_web).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    name: "Web",
    explicit_auth_flows: [],
    enable_token_revocation: true,
    lifecycle: {
      ignore_changes: ["generate_secret", "analytics_configuration", "refresh_token_rotation", "token_validity_units"],
    },
  });
});

test("clients are in the pool's region", () => {
  expect(clients({ clients: { web: { kind: "spa" } } }, "eu-west-1").pool_web.region).toBe("eu-west-1");
});
