import { check } from "../../../lib/checks/check";
import { addManagedClients } from "../../../lib/resources/managed-clients/resource";
import type { ManagedClient } from "../../../lib/resources/managed-clients/settings";
import { addResourceServers } from "../../../lib/resources/resource-servers/resource";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { withResources } from "../with-resources";

const emitted = (stated: ManagedClient, settings: Partial<CognitoUserPoolSettings> = {}) =>
  withResources((context) => {
    const resourceServers = addResourceServers(context, settings);
    addManagedClients(
      context,
      { managedClients: { search: stated } },
      { resourceServers, identityProviders: new Map() },
    );
  });

const client = (stated: ManagedClient, settings?: Partial<CognitoUserPoolSettings>) =>
  emitted(stated, settings).resource.aws_cognito_managed_user_pool_client.pool_search;

test("a client of nothing but a prefix is found, and nothing of it is changed", () => {
  expect(client({ namePrefix: "AmazonOpenSearchService-search-" })).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    name_prefix: "AmazonOpenSearchService-search-",
    lifecycle: {
      ignore_changes: ["analytics_configuration", "refresh_token_rotation", "token_validity_units"],
    },
  });
});

test("what is stated is emitted, after the scopes that it names and what makes the client", () => {
  const stated: ManagedClient = {
    namePattern: "^AmazonOpenSearchService-",
    callbackUrls: ["https://b.acme.com/", "https://a.acme.com/"],
    allowedOauthScopes: ["openid", "api/read"],
    accessTokenValidity: "30m",
    refreshTokenRotation: { feature: "DISABLED" },
    dependsOn: ["aws_opensearch_domain.search"],
  };
  expect(client(stated, { resourceServers: { api: { scopes: { read: "Read" } } } })).toEqual({
    user_pool_id: "${aws_cognito_user_pool.pool.id}",
    name_pattern: "^AmazonOpenSearchService-",
    callback_urls: ["https://a.acme.com/", "https://b.acme.com/"],
    allowed_oauth_scopes: ["api/read", "openid"],
    access_token_validity: 30,
    token_validity_units: [{ access_token: "minutes" }],
    refresh_token_rotation: [{ feature: "DISABLED", retry_grace_period_seconds: 0 }],
    depends_on: ["aws_cognito_resource_server.pool_api", "aws_opensearch_domain.search"],
    lifecycle: {
      ignore_changes: [
        "analytics_configuration",
        "token_validity_units[0].id_token",
        "token_validity_units[0].refresh_token",
      ],
    },
  });
});

test("it is imported by the id of the live client", () => {
  expect(emitted({ namePrefix: "Amazon", importId: "us-east-1_abc/1h57" }).import).toEqual([
    { id: "us-east-1_abc/1h57", to: "aws_cognito_managed_user_pool_client.pool_search" },
  ]);
});

test("the rules of clients judge what is stated, and nothing else", () => {
  const found = (stated: ManagedClient) =>
    check({ userPool: { name: "acme", managedClients: { search: stated } } })
      .filter(({ path, severity }) => path.startsWith("userPool.managedClients") && severity !== "note")
      .map(({ rule, path, severity }) => `${severity} ${rule} ${path}`);
  expect(found({ namePrefix: "Amazon" })).toEqual([]);
  expect(
    found({
      namePrefix: "Amazon",
      callbackUrls: ["http://acme.com/"],
      allowedOauthFlows: ["implicit"],
      allowedOauthScopes: ["api/read"],
      accessTokenValidity: "2d",
    }),
  ).toEqual(
    expect.arrayContaining([
      "warning redirect-urls-are-valid userPool.managedClients.search.callbackUrls[0]",
      "warning disallow-implicit-flow userPool.managedClients.search.allowedOauthFlows[0]",
      "warning scopes-exist userPool.managedClients.search.allowedOauthScopes[0]",
      "error token-validity-is-in-range userPool.managedClients.search.accessTokenValidity",
    ]),
  );
});

test("one name finds it, not two and not none", () => {
  const rulesOf = (stated: object) =>
    check({ userPool: { name: "acme", managedClients: { search: stated as ManagedClient } } }).map(({ rule }) => rule);
  expect(rulesOf({ namePrefix: "a", namePattern: "b" })).toContain("no-conflicting-settings");
  expect(rulesOf({})).toContain("no-missing-settings");
});
