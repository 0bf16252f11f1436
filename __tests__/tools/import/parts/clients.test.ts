import { effectiveClient } from "../../../../lib/resources/clients/effective";
import { toTerraform } from "../../../../lib/resources/clients/to-terraform";
import type { Description } from "../../../../tools/import/description";
import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

type Live = Description["clients"][number] & { readonly ClientType?: string };

const read = (...clients: Live[]) => readPool(described({ clients }));
const one = (client: Live) => read({ ClientId: "id", ClientName: "app", ...client }).userPool.clients?.app;
const remarksOn = (client: Live) =>
  read({ ClientId: "id", ClientName: "app", ...client }).remarks.map(({ kind, source }) => `${kind} ${source}`);

/** As AWS answers a client that the console made. */
const CONSOLE: object = {
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  RefreshTokenValidity: 5,
  TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  SupportedIdentityProviders: ["COGNITO"],
  CallbackURLs: ["https://acme.example/b", "https://acme.example/a"],
  AllowedOAuthFlows: ["code"],
  AllowedOAuthScopes: ["phone", "openid"],
  AllowedOAuthFlowsUserPoolClient: true,
  PreventUserExistenceErrors: "ENABLED",
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  AuthSessionValidity: 3,
};
const live = (client: object) => ({ ...CONSOLE, ...client }) as Live;

/** A client of which AWS answers next to nothing. */
const BARE = { kind: "custom", adopted: "id", enableTokenRevocation: true };

const STATED = {
  adopted: "id",
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["code"],
  allowedOauthScopes: ["openid", "phone"],
  callbackUrls: ["https://acme.example/b", "https://acme.example/a"],
  supportedIdentityProviders: ["COGNITO"],
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  accessTokenValidity: "60m",
  idTokenValidity: "60m",
  refreshTokenValidity: "5d",
  authSessionValidity: "3m",
  enableTokenRevocation: true,
  preventUserExistenceErrors: "ENABLED",
  enablePropagateAdditionalUserContextData: false,
};

test("a client made in the console is stated in full, without a remark", () => {
  expect(one(live({}))).toEqual({ kind: "spa", ...STATED });
  expect(remarksOn(live({ LastModifiedDate: "2026-01-01", UserPoolId: "us-west-2_abc123" }))).toEqual([]);
});

test("nothing is stated that AWS does not return", () => {
  expect(one({ EnableTokenRevocation: undefined })).toEqual({ kind: "custom", adopted: "id" });
});

test("a client of which AWS says nothing about revocation is told that its next update can turn it on", () => {
  const { remarks } = read({ ClientId: "id", ClientName: "app", EnableTokenRevocation: undefined });
  expect(remarks).toMatchObject([
    {
      kind: "lost",
      path: "userPool.clients.app.enableTokenRevocation",
      message: expect.stringContaining("set enableTokenRevocation: false"),
    },
  ]);
  expect(remarksOn({ EnableTokenRevocation: false })).toEqual([]);
});

describe("the kind", () => {
  test.each([
    ["spa", {}],
    ["spa", { CallbackURLs: ["http://localhost:3000/"] }],
    ["spa", { PreventUserExistenceErrors: undefined }],
    ["native", { CallbackURLs: ["acme://in", "https://acme.example/in"] }],
    ["web", { ClientSecret: "(removed)" }],
    ["web", { ClientSecret: "(removed)", EnablePropagateAdditionalUserContextData: true }],
    ["custom", { ClientSecret: "(removed)", CallbackURLs: ["acme://in"] }],
    ["custom", { CallbackURLs: undefined }],
    ["custom", { AllowedOAuthFlows: ["code", "implicit"] }],
    ["custom", { ExplicitAuthFlows: ["USER_PASSWORD_AUTH"] }],
    ["spa", { ExplicitAuthFlows: undefined }],
    ["custom", { SupportedIdentityProviders: undefined }],
  ])("is %s for %j", (kind, client) => {
    expect(one(live(client))?.kind).toBe(kind);
  });

  test.each([live({}), live({ ClientSecret: "(removed)" }), live({ CallbackURLs: ["acme://in"] })])(
    "emits what a custom client would",
    (client) => {
      const settings = one(client);
      if (settings === undefined) throw new Error("there is a client");
      const emitted = (kind: object) => toTerraform(effectiveClient("app", { ...settings, ...kind } as never));
      expect(settings.kind).not.toBe("custom");
      expect(emitted({})).toEqual(emitted({ kind: "custom" }));
    },
  );
});

describe("a service that only acts for itself", () => {
  const MACHINE = live({
    ClientSecret: "(removed)",
    AllowedOAuthFlows: ["client_credentials"],
    AllowedOAuthScopes: ["api/read"],
    ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
    CallbackURLs: [],
    ReadAttributes: [],
  });

  test("is a machine, without what AWS answers of it and nothing comes of", () => {
    expect(one(MACHINE)).toEqual({
      kind: "machine",
      adopted: "id",
      generateSecret: true,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["client_credentials"],
      allowedOauthScopes: ["api/read"],
      accessTokenValidity: "60m",
      enableTokenRevocation: true,
      preventUserExistenceErrors: "ENABLED",
    });
    expect(remarksOn(MACHINE).filter((remark) => !remark.includes("AllowedOAuthScopes"))).toEqual([]);
  });

  test.each<Live>([
    { ExplicitAuthFlows: undefined, SupportedIdentityProviders: undefined, TokenValidityUnits: undefined },
    { ExplicitAuthFlows: [], AccessTokenValidity: undefined },
    { AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: "hours", IdToken: "hours", RefreshToken: "days" } },
  ])("is one with %j too", (client) => {
    expect(one({ ...MACHINE, ...client })?.kind).toBe("machine");
  });

  test.each<Live>([
    { ClientSecret: undefined },
    { AllowedOAuthFlowsUserPoolClient: false },
    { AllowedOAuthFlows: ["client_credentials", "code"] },
    { AllowedOAuthScopes: ["api/read", "openid"] },
    { AllowedOAuthScopes: [] },
    { ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"] },
    { ExplicitAuthFlows: ["USER_PASSWORD_AUTH"] },
    { SupportedIdentityProviders: ["COGNITO", "Google"] },
    { CallbackURLs: ["https://acme.example/"] },
    { LogoutURLs: ["https://acme.example/"] },
    { DefaultRedirectURI: "https://acme.example/" },
    { ReadAttributes: ["email"] },
    { EnablePropagateAdditionalUserContextData: true },
    { RefreshTokenRotation: { Feature: "DISABLED" } },
    { AnalyticsConfiguration: { ApplicationArn: "arn" } },
    // Without the unit of the ID token, Terraform would take the units away.
    { AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: "hours", IdToken: "minutes", RefreshToken: "days" } },
  ])("is none with %j", (client) => {
    expect(one({ ...MACHINE, ...client })?.kind).not.toBe("machine");
  });

  test("is none with a style or a risk of its own, which no machine has", () => {
    const clients = [{ ClientId: "id", ClientName: "app", ...MACHINE }];
    const risk = { ClientId: "id", CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: "BLOCK" } } };
    const { userPool } = readPool(described({ clients, riskConfigurations: [risk as never] }));
    expect(userPool.clients?.app).toMatchObject({ kind: "custom", refreshTokenValidity: "5d", riskConfiguration: {} });
  });
});

describe("durations", () => {
  const emitted = (client: Live) => {
    const made = toTerraform(effectiveClient("app", one(client) ?? { kind: "custom" }));
    return [made.accessTokenValidity, made.idTokenValidity, made.refreshTokenValidity, made.tokenValidityUnits];
  };

  test("are in the live units, or in AWS's default units", () => {
    const units = { AccessToken: "seconds", IdToken: "days", RefreshToken: "hours" } as const;
    expect(
      one({ AccessTokenValidity: 3600, IdTokenValidity: 1, RefreshTokenValidity: 24, TokenValidityUnits: units }),
    ).toEqual(
      expect.objectContaining({ accessTokenValidity: "3600s", idTokenValidity: "1d", refreshTokenValidity: "24h" }),
    );
    expect(emitted({ AccessTokenValidity: 12, IdTokenValidity: 1, RefreshTokenValidity: 3650 })).toEqual([
      12,
      1,
      3650,
      undefined,
    ]);
  });

  test("are not stated if they were never set", () => {
    expect(one({ AccessTokenValidity: 0, RefreshTokenValidity: 0 })).toEqual(BARE);
  });

  test("without a unit are in AWS's default unit, which Terraform adds", () => {
    const client = {
      AccessTokenValidity: 20,
      RefreshTokenValidity: 30,
      TokenValidityUnits: { AccessToken: "minutes" },
    } as const;
    expect(one(client)).toEqual({
      ...BARE,
      accessTokenValidity: "20m",
      refreshTokenValidity: "30d",
    });
    expect(remarksOn(client)).toEqual(["wanted DescribeUserPoolClient TokenValidityUnits"]);
  });

  describe("with units in part, which the import writes out", () => {
    const units = { AccessTokenValidity: 20, TokenValidityUnits: { AccessToken: "minutes" } } as const;

    test("keep the revocation off that was never set", () => {
      const client = { ...units, EnableTokenRevocation: undefined };
      expect(one(client)).toMatchObject({ enableTokenRevocation: false });
      expect(remarksOn(client)).toEqual([
        "wanted DescribeUserPoolClient EnableTokenRevocation",
        "wanted DescribeUserPoolClient TokenValidityUnits",
      ]);
    });

    test("keep a client out of which an update could reset something", () => {
      const client = { ...units, FromTheFuture: { On: true } } as Live;
      expect(one(client)).toBeUndefined();
      expect(remarksOn(client)).toEqual([
        "unknown DescribeUserPoolClient FromTheFuture",
        "left-out DescribeUserPoolClient TokenValidityUnits",
      ]);
    });
  });

  test("are left as they are if a token has a unit but no number", () => {
    const TokenValidityUnits = { AccessToken: "minutes", IdToken: "hours", RefreshToken: "days" } as const;
    expect(one({ RefreshTokenValidity: 30, TokenValidityUnits })).toEqual(BARE);
    expect(one({ RefreshTokenValidity: 30, IdTokenValidity: 1, AccessTokenValidity: 5, TokenValidityUnits })).toEqual({
      ...BARE,
      accessTokenValidity: "5m",
      idTokenValidity: "1h",
      refreshTokenValidity: "30d",
    });
  });

  test("are all left as they are if a unit is unknown", () => {
    const client = {
      AccessTokenValidity: 1,
      RefreshTokenValidity: 2,
      TokenValidityUnits: { AccessToken: "weeks", IdToken: "hours", RefreshToken: "days" },
    } as never;
    expect(one(client)).toEqual(BARE);
    expect(remarksOn(client)).toEqual([
      "unknown DescribeUserPoolClient AccessTokenValidity",
      "unknown DescribeUserPoolClient RefreshTokenValidity",
    ]);
  });
});

describe("rotation", () => {
  test.each([
    [
      { Feature: "ENABLED", RetryGracePeriodSeconds: 10 },
      { feature: "ENABLED", retryGracePeriodSeconds: 10 },
    ],
    [{ Feature: "ENABLED" }, { feature: "ENABLED", retryGracePeriodSeconds: 0 }],
    [{ Feature: "DISABLED", RetryGracePeriodSeconds: 0 }, { feature: "DISABLED" }],
    [
      { Feature: "DISABLED", RetryGracePeriodSeconds: 30 },
      { feature: "DISABLED", retryGracePeriodSeconds: 30 },
    ],
  ] as const)("%j", (RefreshTokenRotation, refreshTokenRotation) => {
    expect(one({ RefreshTokenRotation })).toEqual({ ...BARE, refreshTokenRotation });
  });
});

describe("analytics", () => {
  test.each([
    [
      { ApplicationArn: "arn", RoleArn: "AWS's own", UserDataShared: true },
      { applicationArn: "arn", userDataShared: true },
    ],
    [
      { ApplicationId: "0a", ExternalId: "x", RoleArn: "role" },
      { applicationId: "0a", externalId: "x", roleArn: "role" },
    ],
  ])("%j", (AnalyticsConfiguration, analyticsConfiguration) => {
    expect(one({ AnalyticsConfiguration })).toEqual({ ...BARE, analyticsConfiguration });
    expect(remarksOn({ AnalyticsConfiguration })).toEqual([]);
  });

  test.each([
    { ApplicationId: "0a" },
    { ApplicationArn: "arn", ApplicationId: "0a" },
    { ApplicationArn: "arn", ExternalId: "x" },
    { UserDataShared: false },
  ])("that Terraform cannot express are left as they are: %j", (AnalyticsConfiguration) => {
    expect(one({ AnalyticsConfiguration })).toEqual(BARE);
    expect(remarksOn({ AnalyticsConfiguration })).toEqual(["unknown DescribeUserPoolClient AnalyticsConfiguration"]);
  });
});

test.each([[["ADMIN_NO_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]], [["ALLOW_USER_SRP_AUTH", "ALLOW_CLIENT_TOKEN_AUTH"]]])(
  "flows that Terraform refuses are left as they are: %j",
  (ExplicitAuthFlows) => {
    const client = { ExplicitAuthFlows } as never;
    expect(one(client)).toEqual(BARE);
    expect(remarksOn(client)).toEqual(["unknown DescribeUserPoolClient ExplicitAuthFlows"]);
  },
);

test("an empty list of flows is not AWS's default", () => {
  expect(one({ ExplicitAuthFlows: [] })).toEqual({ ...BARE, explicitAuthFlows: [] });
});

test("clients with the same name have different keys: the older one keeps the name", () => {
  const client = (ClientId: string, ClientName: string, CreationDate: string) =>
    ({ ClientId, ClientName, CreationDate }) as never;
  const { clients = {} } = read(
    client("1", "my app", "2026-02-01T00:00:00.000Z"),
    client("2", "my-app", "2026-03-01T00:00:00.000Z"),
    client("3", "my-app", "2026-01-01T00:00:00.000Z"),
  ).userPool;
  expect(clients).toEqual({
    "my-app": { ...BARE, adopted: "3" },
    "my-app-2": { ...BARE, adopted: "1", name: "my app" },
    "my-app-3": { ...BARE, adopted: "2", name: "my-app" },
  });
});

describe("secrets", () => {
  test("are noted, and never written", () => {
    const { userPool, remarks } = read({ ClientId: "id", ClientName: "app", ClientSecret: "(removed)" });
    expect(userPool.clients).toEqual({ app: { ...BARE, generateSecret: true } });
    expect(JSON.stringify([userPool, remarks])).not.toContain("removed");
  });

  test("in a URL leave out the URL's setting", () => {
    const CallbackURLs = ["https://acme.example/", "https://me:(removed)@acme.example/"];
    const { userPool, remarks } = read({
      ClientId: "id",
      ClientName: "app",
      CallbackURLs,
      LogoutURLs: ["https://a.b/"],
    });
    expect(userPool.clients).toEqual({ app: { ...BARE, logoutUrls: ["https://a.b/"] } });
    expect(remarks).toMatchObject([{ kind: "secret", path: "userPool.clients.app.callbackUrls" }]);
  });

  test("are noted even if AWS no longer returns them", () => {
    const elsewhere = { terms: [], replicas: [], secondSecrets: { id: 1 } };
    const { userPool } = readPool(described({ clients: [{ ClientId: "id", ClientName: "app" }], elsewhere }));
    expect(userPool.clients?.app?.generateSecret).toBe(true);
  });
});

test("a dynamically registered client is skipped, with a remark", () => {
  const { userPool, remarks } = read(
    { ClientId: "1", ClientName: "regular", ClientType: "REGULAR" },
    { ClientId: "2", ClientName: "theirs", ClientType: "DCR" },
  );
  expect(Object.keys(userPool.clients ?? {})).toEqual(["regular"]);
  expect(remarks).toMatchObject([{ kind: "left-out", source: "DescribeUserPoolClient ClientType" }]);
});

test("a newer type of client is unknown", () => {
  expect(remarksOn({ ClientType: "ALIEN" })).toEqual(["unknown DescribeUserPoolClient ClientType"]);
});

test("a resource of another pool is an error", () => {
  expect(() => read({ ClientId: "1", UserPoolId: "us-west-2_other" })).toThrow("a resource of us-west-2_other");
});

test("a client that OpenSearch made is left to it, with a remark that says how to manage it", () => {
  const ClientName = "AmazonOpenSearchService-search-us-east-1-abc";
  const { userPool, remarks } = read(
    { ClientId: "1", ClientName: "regular" },
    { ClientId: "2", ClientName },
    { ClientId: "3", ClientName: "AWSElasticsearch-old-us-east-1-abc" },
  );
  expect(Object.keys(userPool.clients ?? {})).toEqual(["regular"]);
  expect(remarks).toMatchObject([
    { kind: "left-out", message: expect.stringContaining(`namePrefix: "${ClientName}", importId: "`) },
    { kind: "left-out", message: expect.stringContaining("AWSElasticsearch-old") },
  ]);
});
