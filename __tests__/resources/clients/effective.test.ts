import { effectiveClient } from "../../../lib/resources/clients/effective";
import type { Client, ClientDefaults } from "../../../lib/resources/clients/kinds";

const effective = (client: Client, defaults?: ClientDefaults) => effectiveClient("web", client, defaults);
const machine = { kind: "machine", allowedOauthScopes: ["api/read"] } as const;

/** What every kind has in common where nothing is stated. */
const COMMON = {
  name: "web",
  adopted: false,
  accessTokenValidity: "1h",
  idTokenValidity: "1h",
  refreshTokenValidity: "30d",
  authSessionValidity: "3m",
  enableTokenRevocation: true,
  enablePropagateAdditionalUserContextData: false,
  callbackUrls: [],
  logoutUrls: [],
  readAttributes: [],
  writeAttributes: [],
};

const PEOPLE = {
  ...COMMON,
  preventUserExistenceErrors: "ENABLED",
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["code"],
  allowedOauthScopes: ["openid", "email", "profile"],
  supportedIdentityProviders: ["COGNITO"],
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
};

describe("a kind decides the settings that depend on each other", () => {
  test.each(["spa", "native"] as const)("%s: users, code flow, no secret", (kind) => {
    expect(effective({ kind })).toEqual({ ...PEOPLE, kind, generateSecret: false });
  });

  test("web: users, code flow, a secret", () => {
    expect(effective({ kind: "web" })).toEqual({ ...PEOPLE, kind: "web", generateSecret: true });
  });

  test("machine: a secret, scopes, and no user sign-in", () => {
    expect(effective(machine)).toEqual({
      ...COMMON,
      kind: "machine",
      generateSecret: true,
      preventUserExistenceErrors: "ENABLED",
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["client_credentials"],
      allowedOauthScopes: ["api/read"],
      supportedIdentityProviders: [],
      explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
    });
  });

  test("custom: nothing", () => {
    expect(effective({ kind: "custom" })).toEqual({
      ...COMMON,
      kind: "custom",
      generateSecret: false,
      preventUserExistenceErrors: "LEGACY",
      allowedOauthFlowsUserPoolClient: false,
      allowedOauthFlows: [],
      allowedOauthScopes: [],
      supportedIdentityProviders: [],
      explicitAuthFlows: [],
    });
  });

  test("without login pages there are no OAuth flows and scopes", () => {
    expect(effective({ kind: "spa", allowedOauthFlowsUserPoolClient: false })).toMatchObject({
      allowedOauthFlowsUserPoolClient: false,
      allowedOauthFlows: [],
      allowedOauthScopes: [],
      explicitAuthFlows: PEOPLE.explicitAuthFlows,
    });
  });
});

describe("what a client states", () => {
  test("overrides the kind", () => {
    const stated = {
      name: "Acme",
      generateSecret: false,
      preventUserExistenceErrors: "LEGACY",
      enableTokenRevocation: false,
      allowedOauthScopes: ["openid"],
      supportedIdentityProviders: ["Google"],
      accessTokenValidity: "5m",
      authSessionValidity: "15m",
    } as const;
    expect(effective({ kind: "web", ...stated })).toEqual({ ...PEOPLE, kind: "web", ...stated });
  });

  test("overrides clientDefaults, which override the kind", () => {
    const defaults: ClientDefaults = { accessTokenValidity: "15m", supportedIdentityProviders: ["COGNITO", "Google"] };
    expect(effective({ kind: "spa", accessTokenValidity: "5m" }, defaults)).toMatchObject({
      accessTokenValidity: "5m",
      supportedIdentityProviders: ["COGNITO", "Google"],
    });
  });

  test("overrides nothing if it is undefined", () => {
    expect(
      effective({ kind: "spa", callbackUrls: undefined, name: undefined }, { idTokenValidity: undefined }),
    ).toEqual({
      ...PEOPLE,
      kind: "spa",
      generateSecret: false,
    });
  });

  test("overrides the style of all clients", () => {
    const settings = { components: {} };
    expect(effective({ kind: "spa" }, { branding: {} }).branding).toEqual({});
    expect(effective({ kind: "spa", branding: { settings } }, { branding: {} }).branding).toEqual({ settings });
  });

  test("is completed by clientDefaults in a custom client too", () => {
    expect(effective({ kind: "custom" }, { preventUserExistenceErrors: "ENABLED" })).toHaveProperty(
      "preventUserExistenceErrors",
      "ENABLED",
    );
  });

  test("is completed in a machine by the clientDefaults that it can have only", () => {
    const defaults: Required<ClientDefaults> = {
      accessTokenValidity: "15m",
      idTokenValidity: "15m",
      refreshTokenValidity: "1d",
      authSessionValidity: "5m",
      refreshTokenRotation: { feature: "DISABLED" },
      enableTokenRevocation: false,
      preventUserExistenceErrors: "LEGACY",
      explicitAuthFlows: ["ALLOW_USER_AUTH"],
      supportedIdentityProviders: ["Google"],
      readAttributes: ["email"],
      writeAttributes: ["email"],
      analyticsConfiguration: { applicationArn: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/a1" },
      branding: {},
    };
    expect(effective(machine, defaults)).toEqual({
      ...effective(machine),
      accessTokenValidity: "15m",
      enableTokenRevocation: false,
      preventUserExistenceErrors: "LEGACY",
    });
  });
});

describe("refreshing", () => {
  const on = { feature: "ENABLED", retryGracePeriodSeconds: 10 } as const;
  const off = { feature: "DISABLED" } as const;
  const flows = (client: Client, defaults?: ClientDefaults) => effective(client, defaults).explicitAuthFlows;

  test("rotation removes ALLOW_REFRESH_TOKEN_AUTH, even if it is stated", () => {
    expect(flows({ kind: "spa", refreshTokenRotation: on })).toEqual(["ALLOW_USER_SRP_AUTH"]);
    expect(flows({ kind: "web", refreshTokenRotation: on, explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"] })).toEqual(
      [],
    );
    expect(
      flows({
        kind: "custom",
        refreshTokenRotation: on,
        explicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      }),
    ).toEqual(["ALLOW_CUSTOM_AUTH"]);
  });

  test("rotation from clientDefaults removes it too", () => {
    expect(flows({ kind: "spa" }, { refreshTokenRotation: on })).toEqual(["ALLOW_USER_SRP_AUTH"]);
  });

  test("without rotation it is added, even if it is not stated", () => {
    expect(flows({ kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"] })).toEqual([
      "ALLOW_USER_AUTH",
      "ALLOW_REFRESH_TOKEN_AUTH",
    ]);
    expect(flows({ kind: "spa", refreshTokenRotation: off })).toEqual(PEOPLE.explicitAuthFlows);
    expect(flows({ kind: "custom", refreshTokenRotation: off, explicitAuthFlows: ["ALLOW_CUSTOM_AUTH"] })).toEqual([
      "ALLOW_CUSTOM_AUTH",
      "ALLOW_REFRESH_TOKEN_AUTH",
    ]);
  });

  test("a custom client without rotation has what it states", () => {
    expect(flows({ kind: "custom", explicitAuthFlows: ["ALLOW_CUSTOM_AUTH"] })).toEqual(["ALLOW_CUSTOM_AUTH"]);
  });

  test("flows with legacy names are not mixed with others, and an empty list stays empty", () => {
    expect(flows({ kind: "custom", refreshTokenRotation: off, explicitAuthFlows: ["USER_PASSWORD_AUTH"] })).toEqual([
      "USER_PASSWORD_AUTH",
    ]);
    expect(flows({ kind: "custom", refreshTokenRotation: off })).toEqual([]);
  });
});

test("an adopted client keeps LEGACY, and counts as a client with a secret", () => {
  const adopted = effective({ kind: "custom", importId: "us-east-1_abc/1h57", adopted: true });
  expect(adopted.adopted).toBe(true);
  expect(adopted.preventUserExistenceErrors).toBeUndefined();
  expect(effective({ kind: "web", adopted: true })).toMatchObject({ adopted: true, generateSecret: true });
});

test("an import id makes a client adopted", () => {
  expect(effective({ kind: "web", importId: "us-east-1_abc/1h57" }).adopted).toBe(true);
});
