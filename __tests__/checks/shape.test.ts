import { Token } from "cdktf";
import { rules } from "../../lib/rules";
import { expression } from "../../lib/synth/reference";
import { ENVIRONMENT, findingsOf, shapeOf, withClient, withPool, withProvider } from "./shaped";

const SECRET = { fromVariable: "secret" };
const GOOGLE = { type: "Google", clientId: "a", clientSecret: SECRET, authorizeScopes: ["openid"] };
const OIDC = {
  type: "OIDC",
  clientId: "a",
  authorizeScopes: ["openid"],
  oidcIssuer: "https://a.b",
  attributesRequestMethod: "GET",
};
const ARN = "arn:aws:logs:eu-central-1:111111111111:log-group:acme";
const CREATED_TOO = {
  name: "login.acme.com",
  certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/0",
  certificate: "create",
  hostedZoneId: "Z1",
};
const CUSTOM = { name: "login.acme.com", certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/0" };

/** Any rule that can be waived. */
const WARNING = rules.find(({ severity }) => severity === "warning")?.id ?? "";

type Case = readonly [mistake: string, environment: unknown, found: readonly string[]];

const NAMED: readonly Case[] = [
  [
    "a string in the place of callback URLs",
    withClient({ kind: "spa", callbackUrls: "https://a.b" }),
    ["userPool.clients.app.callbackUrls: no-wrong-types"],
  ],
  [
    "an expression in the place of a list",
    withClient({ kind: "spa", callbackUrls: "${var.urls}" }),
    ["userPool.clients.app.callbackUrls: no-wrong-types"],
  ],
  [
    "a string in the place of attributes",
    withPool({ autoVerifiedAttributes: "email" }),
    ["userPool.autoVerifiedAttributes: no-wrong-types"],
  ],
  [
    "a string in the place of sign-in attributes",
    withPool({ usernameAttributes: "email" }),
    ["userPool.usernameAttributes: no-wrong-types"],
  ],
  [
    "a string in the place of scopes",
    withProvider({ ...GOOGLE, authorizeScopes: "openid email" }),
    ["userPool.identityProviders.idp.authorizeScopes: no-wrong-types"],
  ],
  [
    "a list in the place of a record",
    withPool({ resourceServers: { api: { scopes: ["read"] } } }),
    ["userPool.resourceServers.api.scopes: no-wrong-types"],
  ],
  ["a list of clients", withPool({ clients: [{ kind: "spa" }] }), ["userPool.clients: no-wrong-types"]],
  ["a list in the place of a string", withPool({ name: ["acme"] }), ["userPool.name: no-wrong-types"]],
  [
    "a list in the place of a word",
    withPool({ mfaConfiguration: ["ON"] }),
    ["userPool.mfaConfiguration: no-wrong-types"],
  ],
  ["a list in the place of settings", withPool({ passwordPolicy: [] }), ["userPool.passwordPolicy: no-wrong-types"]],
  [
    "a string in the place of settings",
    withPool({ lambdaConfig: "arn:aws:lambda" }),
    ["userPool.lambdaConfig: no-wrong-types"],
  ],
  [
    "an empty sign-in policy",
    withPool({ signInPolicy: {} }),
    ["userPool.signInPolicy.allowedFirstAuthFactors: no-missing-settings"],
  ],
  [
    "an empty risk configuration",
    withPool({ riskConfiguration: {} }),
    ["userPool.riskConfiguration: no-missing-settings"],
  ],
  [
    "an empty takeover configuration",
    withPool({ riskConfiguration: { accountTakeoverRiskConfiguration: {} } }),
    ["userPool.riskConfiguration.accountTakeoverRiskConfiguration.actions: no-missing-settings"],
  ],
  [
    "no action for a takeover",
    withPool({ riskConfiguration: { accountTakeoverRiskConfiguration: { actions: {} } } }),
    ["userPool.riskConfiguration.accountTakeoverRiskConfiguration.actions: no-missing-settings"],
  ],
  ["a client that is undefined", withClient(undefined), ["userPool.clients.app: no-missing-settings"]],
  ["a client that is null", withClient(null), ["userPool.clients.app: no-wrong-types"]],
  [
    "a client without a kind",
    withClient({ callbackUrls: ["https://a.b"] }),
    ["userPool.clients.app.kind: no-missing-settings"],
  ],
  [
    "a provider without a client id",
    withProvider({ ...GOOGLE, clientId: undefined }),
    ["userPool.identityProviders.idp.clientId: no-missing-settings"],
  ],
  [
    "a provider without a type",
    withProvider({ ...GOOGLE, type: undefined }),
    ["userPool.identityProviders.idp.type: no-missing-settings"],
  ],
  [
    "one endpoint of four",
    withProvider({ ...OIDC, tokenUrl: "https://a.b/token" }),
    ["attributesUrl", "authorizeUrl", "jwksUri"].map(
      (name) => `userPool.identityProviders.idp.${name}: no-missing-settings`,
    ),
  ],
  [
    "a custom domain without a certificate",
    withPool({ domain: { name: "login.acme.com" } }),
    ["userPool.domain: no-missing-settings"],
  ],
  [
    "a created certificate without a hosted zone",
    withPool({ domain: { name: "login.acme.com", certificate: "create" } }),
    ["userPool.domain.hostedZoneId: no-missing-settings"],
  ],
  ["two certificates", withPool({ domain: CREATED_TOO }), ["userPool.domain: no-conflicting-settings"]],
  ["a domain without a name", withPool({ domain: {} }), ["userPool.domain: no-missing-settings"]],
  [
    "a domain with two names",
    withPool({ domain: { prefix: "acme", ...CUSTOM } }),
    ["userPool.domain: no-conflicting-settings"],
  ],
  [
    "a certificate for a prefix",
    withPool({ domain: { prefix: "acme", certificateArn: CUSTOM.certificateArn } }),
    ["userPool.domain: no-conflicting-settings"],
  ],
  [
    "SAML with both kinds of metadata",
    withProvider({ type: "SAML", metadataUrl: "https://a.b", metadataFile: "<xml/>" }),
    ["userPool.identityProviders.idp: no-conflicting-settings"],
  ],
  ["SAML without metadata", withProvider({ type: "SAML" }), ["userPool.identityProviders.idp: no-missing-settings"]],
  [
    "logs without a destination",
    withPool({ logDelivery: { userAuthEvents: {} } }),
    ["userPool.logDelivery.userAuthEvents: no-missing-settings"],
  ],
  [
    "logs to two destinations",
    withPool({ logDelivery: { userAuthEvents: { s3BucketArn: ARN, cloudWatchLogGroupArn: ARN } } }),
    ["userPool.logDelivery.userAuthEvents: no-conflicting-settings"],
  ],
  ["no logs", withPool({ logDelivery: {} }), ["userPool.logDelivery: no-missing-settings"]],
  [
    "an unknown version of the pages",
    withPool({ domain: { prefix: "acme", managedLoginVersion: -1 } }),
    ["userPool.domain.managedLoginVersion: no-wrong-types"],
  ],
  [
    "a secret for a browser",
    withClient({ kind: "spa", generateSecret: true }),
    ["userPool.clients.app.generateSecret: no-wrong-types"],
  ],
  [
    "callback URLs for a machine",
    withClient({ kind: "machine", allowedOauthScopes: ["a/b"], callbackUrls: ["https://a.b"] }),
    ["userPool.clients.app.callbackUrls: no-unknown-settings"],
  ],
  [
    "the path of a style",
    withClient({ kind: "spa", branding: { settings: "branding.json" } }),
    ["userPool.clients.app.branding.settings: no-wrong-types"],
  ],
  [
    "a duration without a unit",
    withClient({ kind: "spa", accessTokenValidity: "60" }),
    ["userPool.clients.app.accessTokenValidity: no-unknown-settings"],
  ],
  [
    "a duration that is a number",
    withClient({ kind: "spa", accessTokenValidity: 60 }),
    ["userPool.clients.app.accessTokenValidity: no-wrong-types"],
  ],
  [
    "old and new names of flows",
    withClient({ kind: "custom", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"] }),
    ["userPool.clients.app.explicitAuthFlows: no-conflicting-settings"],
  ],
  [
    "an attribute of no known name",
    withProvider({ ...GOOGLE, attributeMapping: { tenant: "hd" } }),
    ["userPool.identityProviders.idp.attributeMapping.tenant: no-unknown-settings"],
  ],
  [
    "constraints of another type",
    withPool({ schema: [{ name: "a", attributeDataType: "Number", stringAttributeConstraints: {} }] }),
    ["userPool.schema[0].stringAttributeConstraints: no-unknown-settings"],
  ],
  ["a tag that is undefined", { ...ENVIRONMENT, tags: { Stage: undefined } }, ["tags.Stage: no-missing-settings"]],
  [
    "a waiver of an unknown rule that is none",
    { ...ENVIRONMENT, waivers: { "no-such-rule": { reasons: "none" } } },
    ["waivers.no-such-rule.reason: no-missing-settings", "waivers.no-such-rule.reasons: no-unknown-settings"],
  ],
  [
    "a waiver that is a reason",
    { ...ENVIRONMENT, waivers: { [WARNING]: "not needed" } },
    [`waivers.${WARNING}: no-wrong-types`],
  ],
  [
    "a waiver without a reason",
    { ...ENVIRONMENT, waivers: { [WARNING]: {} } },
    [`waivers.${WARNING}.reason: no-missing-settings`],
  ],
  ["waivers that are a list", { ...ENVIRONMENT, waivers: [WARNING] }, ["waivers: no-wrong-types"]],
  ["a function", withPool({ name: () => "acme" }), ["userPool.name: no-wrong-types"]],
  ["a symbol", withPool({ name: Symbol("acme") }), ["userPool.name: no-wrong-types"]],
  [
    "a BigInt",
    withPool({ passwordPolicy: { minimumLength: 12n } }),
    ["userPool.passwordPolicy.minimumLength: no-wrong-types"],
  ],
  [
    "a number that is none",
    withPool({ passwordPolicy: { minimumLength: Number.NaN } }),
    ["userPool.passwordPolicy.minimumLength: no-wrong-types"],
  ],
  ["a Map", withPool({ clients: new Map([["app", { kind: "spa" }]]) }), ["userPool.clients: no-wrong-types"]],
  ["a date", withPool({ name: new Date(0) }), ["userPool.name: no-wrong-types"]],
  ["no environment at all", undefined, ["environment: no-wrong-types"]],
  ["a pool that is a name", { ...ENVIRONMENT, userPool: "acme" }, ["userPool: no-wrong-types"]],
];

test.each(NAMED)("%s is found", (_, environment, found) => {
  expect(shapeOf(environment).toSorted()).toEqual([...found].toSorted());
});

describe("required settings", () => {
  const REQUIRED = ["name", "region", "accountId", "backend", "protection", "userPool"] as const;

  test.each(REQUIRED)("%s is required", (name) => {
    const { [name]: _, ...rest } = ENVIRONMENT;
    expect(shapeOf(rest)).toEqual([`${name}: no-missing-settings`]);
  });

  test.each(REQUIRED)("%s cannot be undefined", (name) => {
    expect(shapeOf({ ...ENVIRONMENT, [name]: undefined })).toEqual([`${name}: no-missing-settings`]);
  });

  test("are all reported at once", () => {
    expect(shapeOf({})).toEqual(REQUIRED.toSorted().map((name) => `${name}: no-missing-settings`));
  });

  test("a pool has a name", () => {
    expect(shapeOf({ ...ENVIRONMENT, userPool: {} })).toEqual(["userPool.name: no-missing-settings"]);
  });

  test("the message for an unset environment variable says so", () => {
    const [finding] = findingsOf({ ...ENVIRONMENT, protection: undefined });
    expect(finding).toMatchObject({ message: "is undefined", fix: expect.stringContaining("environment variable") });
  });
});

describe("a reference", () => {
  const S3 = { type: "s3", bucket: "acme", key: "pool", region: "eu-west-1" };

  test.each<Case>([
    ["a protection", { ...ENVIRONMENT, protection: "${var.p}" }, ["protection: no-unknown-settings"]],
    ["the name of a stack", { ...ENVIRONMENT, name: "${var.name}" }, ["name: no-wrong-types"]],
    ["a backend", { ...ENVIRONMENT, backend: { ...S3, key: "${var.key}/pool" } }, ["backend.key: no-wrong-types"]],
    [
      "the type of a backend",
      { ...ENVIRONMENT, backend: { type: "${var.type}" } },
      ["backend.type: no-unknown-settings"],
    ],
    [
      "the version of the provider",
      { ...ENVIRONMENT, awsProviderVersion: "${var.v}" },
      ["awsProviderVersion: no-wrong-types"],
    ],
    ["the kind of a client", withClient({ kind: "${var.kind}" }), ["userPool.clients.app.kind: no-unknown-settings"]],
    [
      "whether there is a secret",
      withClient({ kind: "web", generateSecret: "${var.secret}" }),
      ["userPool.clients.app.generateSecret: no-wrong-types"],
    ],
    [
      "settings",
      withPool({ passwordPolicy: Token.asAny("${var.policy}") }),
      ["userPool.passwordPolicy: no-wrong-types"],
    ],
    ["clients", withPool({ clients: Token.asAny("${var.clients}") }), ["userPool.clients: no-wrong-types"]],
    [
      "a list that is a token of any type",
      withClient({ kind: "spa", callbackUrls: Token.asAny("${var.urls}") }),
      ["userPool.clients.app.callbackUrls: no-wrong-types"],
    ],
    [
      "the name of an attribute that is a token of any type",
      withPool({ schema: [{ name: Token.asAny("${var.name}"), attributeDataType: "String" }] }),
      ["userPool.schema[0].name: no-wrong-types"],
    ],
    [
      "a scope that is a token of any type",
      withClient({ kind: "machine", allowedOauthScopes: ["orders/read", Token.asAny("${var.scope}")] }),
      ["userPool.clients.app.allowedOauthScopes[1]: no-wrong-types"],
    ],
  ])("cannot be %s", (_, environment, found) => {
    expect(shapeOf(environment)).toEqual(found);
  });

  test.each<[string, unknown]>([
    ["region and account", { ...ENVIRONMENT, region: "${var.region}", accountId: "${var.account}" }],
    ["a word", withPool({ mfaConfiguration: "${var.mfa}", usernameAttributes: ["email", "${var.attribute}"] })],
    ["a boolean", withPool({ passwordPolicy: { requireSymbols: Token.asAny("${var.symbols}") } })],
    ["a number", withPool({ passwordPolicy: { minimumLength: Token.asNumber("${var.length}") } })],
    ["a list", withClient({ kind: "spa", callbackUrls: expression(Token.asList("${var.urls}")) })],
    ["a list of words", withPool({ autoVerifiedAttributes: expression(Token.asList("${var.verified}")) })],
    ["a duration", withClient({ kind: "spa", accessTokenValidity: "${var.minutes}m" })],
    ["a machine's scope", withClient({ kind: "machine", allowedOauthScopes: ["${var.scopes[0]}"] })],
    ["tags", { ...ENVIRONMENT, tags: Token.asStringMap("${var.tags}") }],
  ])("can be %s", (_, environment) => {
    expect(shapeOf(environment)).toEqual([]);
  });
});

describe("a secret", () => {
  test.each<[string, unknown]>([
    ["in the place of where it is", withProvider({ ...GOOGLE, clientSecret: "hunter2" })],
    ["beside where it is", withProvider({ ...GOOGLE, clientSecret: { ...SECRET, secret: "hunter2" } })],
    ["in a list", withProvider({ ...GOOGLE, clientSecret: ["hunter2"] })],
    ["in the place of where copies go", withPool({ clientSecrets: "hunter2" })],
    ["in the place of whether there is one", withClient({ kind: "web", generateSecret: "hunter2" })],
    ["in a setting that there is not", withClient({ kind: "web", secret: "hunter2" })],
    [
      "in a backend",
      { ...ENVIRONMENT, backend: { type: "s3", bucket: "b", key: "k", region: "r", assumeRole: "hunter2" } },
    ],
    [
      "in a backend's secret key",
      { ...ENVIRONMENT, backend: { type: "s3", bucket: "b", key: "k", region: "r", secretKey: "hunter2" } },
    ],
  ])("is not shown %s", (_, environment) => {
    const findings = findingsOf(environment);
    expect(findings).not.toEqual([]);
    expect(JSON.stringify(findings)).not.toContain("hunter2");
  });
});

describe("what cannot be JSON", () => {
  const style = (settings: unknown) => withClient({ kind: "spa", branding: { settings } });

  test("a style that contains itself is found", () => {
    const settings: Record<string, unknown> = { page: {} };
    settings.page = { back: settings };
    expect(shapeOf(style(settings))).toEqual(["userPool.clients.app.branding.settings.page.back: no-wrong-types"]);
  });

  test("a style that is nested too deep is found", () => {
    let settings = {};
    for (let depth = 0; depth < 100_000; depth += 1) settings = { a: settings };
    expect(findingsOf(style(settings))).toMatchObject([{ rule: "no-wrong-types", message: "is nested too deep" }]);
  });

  test("a style can contain the same part twice", () => {
    const color = { light: "#fff", dark: null, sizes: [1, 2.5], bold: true };
    expect(shapeOf(style({ page: color, form: color }))).toEqual([]);
  });

  test("a token in a style is found, since it would not be resolved there", () => {
    expect(shapeOf(style({ size: Token.asNumber("${var.size}") }))).toEqual([
      "userPool.clients.app.branding.settings.size: no-wrong-types",
    ]);
  });
});

test("strange names are printed on one line, without control characters", () => {
  const names = ["a\nb", "\u001b[31mred", "\u202eback", "x".repeat(10_000)];
  const found = findingsOf(withPool(Object.fromEntries(names.map((name) => [name, 1]))));
  expect(found).toHaveLength(names.length);
  for (const { path, message, fix } of found) {
    for (const text of [path, message, fix]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(path.length).toBeLessThan(200);
  }
  expect(found[0]?.path).toBe('userPool["a\\nb"]');
});

test("every mistake is found at once, and no rule runs", () => {
  const environment = withPool({ name: 1, mfaConfiguration: "on", groups: { "not a name": { precedence: "1" } } });
  expect(shapeOf(environment)).toEqual([
    "userPool.name: no-wrong-types",
    "userPool.mfaConfiguration: no-unknown-settings",
    'userPool.groups["not a name"].precedence: no-wrong-types',
  ]);
});

test("messages say what is allowed, and what to do", () => {
  const told = (environment: unknown) => findingsOf(environment).map(({ message, fix }) => `${message} | ${fix}`);
  expect(told({ ...ENVIRONMENT, protection: "ful" })).toEqual([
    'must be one of "full", "none", "plan", "releasing" (did you mean "full"?) | write one of them',
  ]);
  const ways = "prefix, or certificateArn and name, or certificate, hostedZoneId and name";
  expect(told(withPool({ domain: {} }))).toEqual([`lacks a setting | state ${ways}`]);
  expect(told(withPool({ domain: "acme" }))).toEqual([
    `is a string; it must be an object | write an object with ${ways}`,
  ]);
  expect(told(withPool({ domain: CREATED_TOO }))).toEqual([
    `combines settings that exclude each other: certificate and certificateArn | state either ${ways}`,
  ]);
  expect(told(withPool({ domain: { prefix: "acme", ...CUSTOM } }))).toEqual([
    `combines settings that exclude each other: certificateArn, name and prefix | state either ${ways}`,
  ]);
  expect(told(withPool({ domain: { name: "login.acme.com", certificate: "create" } }))).toEqual([
    "is missing | state a string",
  ]);
  expect(told(withClient({ kind: "spa", callbackUrls: "https://a.b" }))).toEqual([
    "is a string; it must be a list | write a list: […]",
  ]);
  expect(told(withPool({ passwordPolicy: { minimumLength: "12" } }))).toEqual([
    "is a string; it must be a number | write it without quotes",
  ]);
  expect(told(withClient({ kind: "machine", allowedOauthScopes: ["a/b"], callbackUrls: [] }))).toEqual([
    'cannot be set if kind is "machine" | remove it, or choose another kind',
  ]);
});
