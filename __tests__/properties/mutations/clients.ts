/** Mistakes in app clients. */
import { client, type Mutation, pool, untyped } from "./change";
import { API, BACK, TENANT } from "./parts";

export const OF_CLIENTS: readonly Mutation[] = [
  [
    "code flow without a callback",
    "require-callback-url",
    "userPool.clients.mistaken.callbackUrls",
    client({ kind: "web" }),
  ],
  [
    "http",
    "redirect-urls-are-valid",
    "userPool.clients.mistaken.callbackUrls[1]",
    client({ kind: "web", callbackUrls: [...BACK, "http://app.acme.com/"] }),
  ],
  [
    "a fragment",
    "redirect-urls-are-valid",
    "userPool.clients.mistaken.logoutUrls[0]",
    client({ kind: "web", callbackUrls: BACK, logoutUrls: ["https://app.acme.com/#out"] }),
  ],
  [
    "a callback with a space",
    "settings-are-within-limits",
    "userPool.clients.mistaken.callbackUrls[0]",
    client({ kind: "web", callbackUrls: ["https://app.acme.com/a b"] }),
  ],
  [
    "a default that is no callback",
    "default-redirect-is-a-callback-url",
    "userPool.clients.mistaken.defaultRedirectUri",
    client({ kind: "web", callbackUrls: BACK, defaultRedirectUri: "https://app.acme.com/callback/" }),
  ],
  [
    "client_credentials beside code",
    "client-credentials-excludes-user-flows",
    "userPool.clients.mistaken.allowedOauthFlows[1]",
    client({
      kind: "custom",
      generateSecret: true,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code", "client_credentials"],
      callbackUrls: BACK,
    }),
  ],
  [
    "client_credentials without a secret",
    "client-credentials-requires-secret",
    "userPool.clients.mistaken.allowedOauthFlows[0]",
    client({ kind: "custom", allowedOauthFlowsUserPoolClient: true, allowedOauthFlows: ["client_credentials"] }),
  ],
  [
    "client_credentials for openid",
    "client-credentials-requires-custom-scopes",
    "userPool.clients.mistaken.allowedOauthScopes[0]",
    client({
      kind: "custom",
      generateSecret: true,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["client_credentials"],
      allowedOauthScopes: ["openid"],
    }),
  ],
  [
    "OAuth without scopes",
    "require-oauth-flows-and-scopes",
    "userPool.clients.mistaken.allowedOauthScopes",
    client({ kind: "web", callbackUrls: BACK, allowedOauthScopes: [] }),
  ],
  [
    "a scope that is misspelled",
    "scopes-exist",
    "userPool.clients.mistaken.allowedOauthScopes[0]",
    client({ kind: "machine", allowedOauthScopes: ["api/reed"] }, { resourceServers: API }),
  ],
  [
    "a provider that is misspelled",
    "client-identity-providers-match-case",
    "userPool.clients.mistaken.supportedIdentityProviders[0]",
    client({ kind: "web", callbackUrls: BACK, supportedIdentityProviders: ["Cognito"] }),
  ],
  [
    "an attribute without custom:",
    "client-attributes-exist",
    "userPool.clients.mistaken.readAttributes[0]",
    client({ kind: "web", callbackUrls: BACK, readAttributes: ["tenant"] }, { schema: [TENANT] }),
  ],
  [
    "writing sub",
    "disallow-read-only-write-attributes",
    "userPool.clients.mistaken.writeAttributes[0]",
    client({ kind: "web", callbackUrls: BACK, writeAttributes: ["sub"] }),
  ],
  [
    "not writing what is required",
    "required-attributes-are-writable",
    "userPool.clients.mistaken.writeAttributes",
    client(
      { kind: "web", callbackUrls: BACK, writeAttributes: ["name"] },
      { schema: [{ name: "email", attributeDataType: "String", required: true }] },
    ),
  ],
  [
    "context data without a secret",
    "user-context-data-requires-secret",
    "userPool.clients.mistaken.enablePropagateAdditionalUserContextData",
    client({ kind: "web", generateSecret: false, callbackUrls: BACK, enablePropagateAdditionalUserContextData: true }),
  ],
  [
    "old and new names of flows",
    "no-conflicting-settings",
    "userPool.clients.mistaken.explicitAuthFlows",
    client({ kind: "custom", explicitAuthFlows: untyped(["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) }),
  ],
  [
    "a token of four minutes",
    "token-validity-is-in-range",
    "userPool.clients.mistaken.accessTokenValidity",
    client({ kind: "spa", callbackUrls: BACK, accessTokenValidity: "4m" }),
  ],
  [
    "a token that outlives the refresh token",
    "access-tokens-expire-before-refresh-token",
    "userPool.clients.mistaken.accessTokenValidity",
    client({ kind: "spa", callbackUrls: BACK, accessTokenValidity: "2h", refreshTokenValidity: "1h" }),
  ],
  [
    "an analytics project that is a bucket",
    "arn-names-the-right-resource",
    "userPool.clients.mistaken.analyticsConfiguration.applicationArn",
    client({ kind: "spa", callbackUrls: BACK, analyticsConfiguration: { applicationArn: "arn:aws:s3:::acme" } }),
  ],
  [
    "an analytics project by ARN and by id",
    "analytics-project-is-named-once",
    "userPool.clients.mistaken.analyticsConfiguration.applicationId",
    client({
      kind: "spa",
      callbackUrls: BACK,
      analyticsConfiguration: {
        applicationArn: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0a1b",
        applicationId: "0a1b",
        externalId: "acme",
        roleArn: "arn:aws:iam::123456789012:role/acme",
      },
    }),
  ],
  [
    "a grace period of 61 seconds",
    "settings-are-within-limits",
    "userPool.clients.mistaken.refreshTokenRotation.retryGracePeriodSeconds",
    client({
      kind: "spa",
      callbackUrls: BACK,
      refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 61 },
    }),
  ],
  [
    "a kind that nobody knows",
    "no-unknown-settings",
    "userPool.clients.mistaken.kind",
    client(untyped({ kind: "mobile" })),
  ],
  [
    "a callback that is not set",
    "no-wrong-types",
    "userPool.clients.mistaken.callbackUrls[0]",
    client({ kind: "spa", callbackUrls: [untyped(undefined)] }),
  ],
  [
    "copies of secrets without a place",
    "no-missing-settings",
    "userPool.clientSecrets",
    pool({ clientSecrets: untyped({}) }),
  ],
  [
    "copies of secrets without a name",
    "secret-copy-name-is-valid",
    "userPool.clientSecrets.toSecretsManager",
    pool({ clientSecrets: { toSecretsManager: "" } }),
  ],
  [
    "a client named with a space",
    "record-keys-are-valid-names",
    'userPool.clients["my app"]',
    pool({ clients: { "my app": { kind: "spa", callbackUrls: BACK } } }),
  ],
];
