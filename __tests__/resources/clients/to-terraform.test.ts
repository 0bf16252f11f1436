import { effectiveClient } from "../../../lib/resources/clients/effective";
import type { Client } from "../../../lib/resources/clients/kinds";
import { leftAlone, toTerraform } from "../../../lib/resources/clients/to-terraform";

const emitted = (client: Client) => toTerraform(effectiveClient("web", client));
const UNITS = { accessToken: "hours", idToken: "hours", refreshToken: "days" };

test("a single-page app in full", () => {
  expect(
    emitted({
      kind: "spa",
      callbackUrls: ["https://b.example/in", "https://a.example/in", "https://b.example/in"],
      logoutUrls: ["https://a.example/out"],
      supportedIdentityProviders: ["Google", "COGNITO"],
    }),
  ).toEqual({
    name: "web",
    accessTokenValidity: 1,
    idTokenValidity: 1,
    refreshTokenValidity: 30,
    tokenValidityUnits: [UNITS],
    authSessionValidity: 3,
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: ["code"],
    allowedOauthScopes: ["email", "openid", "profile"],
    callbackUrls: ["https://a.example/in", "https://b.example/in"],
    logoutUrls: ["https://a.example/out"],
    explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
    supportedIdentityProviders: ["COGNITO", "Google"],
    readAttributes: [],
    writeAttributes: [],
    preventUserExistenceErrors: "ENABLED",
    enableTokenRevocation: true,
    enablePropagateAdditionalUserContextData: false,
  });
});

test("an empty list is emitted, so that removing the last entry removes it in AWS", () => {
  expect(emitted({ kind: "custom" })).toMatchObject({
    callbackUrls: [],
    logoutUrls: [],
    allowedOauthFlows: [],
    allowedOauthScopes: [],
    explicitAuthFlows: [],
    supportedIdentityProviders: [],
    readAttributes: [],
    writeAttributes: [],
  });
});

test("a list token stays as it is", () => {
  const urls = ["#{TfToken[TOKEN.0]}"];
  expect(emitted({ kind: "spa", callbackUrls: urls }).callbackUrls).toEqual(urls);
});

describe("the secret", () => {
  test.each<[string, Client, true | undefined]>([
    ["a web client has one", { kind: "web" }, true],
    ["a machine has one", { kind: "machine", allowedOauthScopes: ["api/read"] }, true],
    ["custom can have one", { kind: "custom", generateSecret: true }, true],
    ["no secret is never `false`", { kind: "web", generateSecret: false }, undefined],
    ["a browser has none", { kind: "spa", generateSecret: false }, undefined],
    ["an adopted client's is not mentioned", { kind: "web", adopted: true }, undefined],
    [
      "nor an imported one's, stated or not",
      { kind: "web", importId: "p_1/c", adopted: true, generateSecret: true },
      undefined,
    ],
  ])("%s", (_, client, secret) => {
    expect(emitted(client).generateSecret).toBe(secret);
  });
});

describe("validities", () => {
  test("all three, each in its largest whole unit, if one is stated", () => {
    expect(emitted({ kind: "spa", accessTokenValidity: "15m", refreshTokenValidity: "48h" })).toMatchObject({
      accessTokenValidity: 15,
      idTokenValidity: 1,
      refreshTokenValidity: 2,
      tokenValidityUnits: [{ accessToken: "minutes", idToken: "hours", refreshToken: "days" }],
    });
  });

  test("an adopted client keeps the units of its settings", () => {
    expect(emitted({ kind: "spa", adopted: true, accessTokenValidity: "60m", idTokenValidity: "60m" })).toMatchObject({
      accessTokenValidity: 60,
      idTokenValidity: 60,
      tokenValidityUnits: [{ accessToken: "minutes", idToken: "minutes" }],
    });
  });

  test.each<[Client, string[]]>([
    [{ kind: "spa", adopted: true, accessTokenValidity: "60m" }, ["id_token", "refresh_token"]],
    [{ kind: "spa", adopted: true, accessTokenValidity: "60m", refreshTokenValidity: "30d" }, ["id_token"]],
    [{ kind: "spa", adopted: true, refreshTokenValidity: "30d" }, []],
  ])("an adopted client does not set the units of other tokens: %j", (client, left) => {
    const ignored = leftAlone(effectiveClient("web", client))?.filter((path) => path.startsWith("token"));
    expect(ignored).toEqual(left.map((unit) => `token_validity_units[0].${unit}`));
  });

  test.each<Client>([
    { kind: "spa", importId: "p_1/c", adopted: true, accessTokenValidity: "2h" },
    { kind: "spa", adopted: true, accessTokenValidity: "2h" },
  ])("an adopted client with AWS's default units states none, since that would be a change: %j", (client) => {
    expect(JSON.parse(JSON.stringify(emitted(client)))).toEqual({ name: "web", accessTokenValidity: 2 });
  });
});

describe("refresh-token rotation", () => {
  test.each<[string, Client, unknown]>([
    ["never mentioned: no block", { kind: "spa" }, undefined],
    [
      "on: with its grace",
      { kind: "spa", refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 } },
      [{ feature: "ENABLED", retryGracePeriodSeconds: 10 }],
    ],
    [
      "off: with 0, as AWS answers",
      { kind: "spa", refreshTokenRotation: { feature: "DISABLED" } },
      [{ feature: "DISABLED", retryGracePeriodSeconds: 0 }],
    ],
    [
      "off, with a grace period that is live",
      { kind: "spa", refreshTokenRotation: { feature: "DISABLED", retryGracePeriodSeconds: 30 } },
      [{ feature: "DISABLED", retryGracePeriodSeconds: 30 }],
    ],
  ])("%s", (_, client, block) => {
    expect(emitted(client).refreshTokenRotation).toEqual(block);
  });
});

describe("analytics", () => {
  const block = (analyticsConfiguration: Extract<Client, { kind: "custom" }>["analyticsConfiguration"]) =>
    emitted({ kind: "custom", analyticsConfiguration }).analyticsConfiguration;

  test("by ARN", () => {
    const applicationArn = "arn:aws:mobiletargeting:us-east-1:123456789012:apps/a1";
    expect(block({ applicationArn })).toEqual([{ applicationArn, userDataShared: false }]);
  });

  test("by id, with its role", () => {
    const byId = { applicationId: "a1", externalId: "acme", roleArn: "arn:aws:iam::123456789012:role/analytics" };
    expect(block({ ...byId, userDataShared: true })).toEqual([{ ...byId, userDataShared: true }]);
  });
});
