import type { Environment } from "../../../lib/environment";
import { expression } from "../../../lib/synth/reference";
import { expectPool, type PoolExpectations } from "../../../tools/test-kit";

const GOOD: Environment = {
  name: "prod",
  region: "eu-central-1",
  accountId: "111111111111",
  backend: { type: "cloud", organization: "acme", workspace: "prod" },
  protection: "full",
  tags: { Service: "accounts" },
  waivers: { "require-mfa": { reason: "they sign in with a passkey" } },
  userPool: {
    name: "acme",
    mfaConfiguration: "ON",
    softwareTokenMfaConfiguration: { enabled: true },
    passwordPolicy: { minimumLength: 14 },
    adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    resourceServers: { api: { scopes: { read: "Read" } } },
    identityProviders: { okta: { type: "SAML", metadataUrl: "https://okta.com/m" } },
    clients: {
      web: {
        kind: "web",
        callbackUrls: ["https://app.acme.com/cb"],
        logoutUrls: ["https://acme.com/"],
        supportedIdentityProviders: ["okta"],
        accessTokenValidity: "30m",
      },
      orders: { kind: "machine", allowedOauthScopes: ["api/read"], accessTokenValidity: "15m" },
    },
  },
};

const BAD: Environment = {
  ...GOOD,
  protection: "none",
  tags: {},
  userPool: {
    name: "acme",
    passwordPolicy: { minimumLength: 8 },
    clients: {
      web: {
        kind: "custom",
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["code", "implicit"],
        allowedOauthScopes: ["openid"],
        explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        callbackUrls: ["https://acme.com.evil.io/cb"],
        supportedIdentityProviders: ["COGNITO"],
        accessTokenValidity: "2h",
      },
    },
  },
};

/** Every matcher, with what it says of an environment that breaks it. */
const MATCHERS: readonly [call: string, (pool: PoolExpectations) => PoolExpectations, broken: string][] = [
  ["toBeProtected()", (pool) => pool.toBeProtected(), 'protection\n    is "none", not "full"'],
  [
    "toAllowNoImplicitFlow()",
    (pool) => pool.toAllowNoImplicitFlow(),
    "userPool.clients.web.allowedOauthFlows[1]\n    allows the implicit flow (implicit)",
  ],
  [
    "toAllowNoPasswordFlow()",
    (pool) => pool.toAllowNoPasswordFlow(),
    "userPool.clients.web.explicitAuthFlows[0]\n    accepts plain passwords (ALLOW_USER_PASSWORD_AUTH)",
  ],
  [
    "toAllowNoSelfSignUp()",
    (pool) => pool.toAllowNoSelfSignUp(),
    "userPool.adminCreateUserConfig.allowAdminCreateUserOnly\n    is not set, not true",
  ],
  ["toRequireMfa()", (pool) => pool.toRequireMfa(), 'userPool.mfaConfiguration\n    is not set, not "ON"'],
  [
    "toRequirePasswordLength(14)",
    (pool) => pool.toRequirePasswordLength(14),
    "userPool.passwordPolicy.minimumLength\n    is 8, not 14 or more",
  ],
  [
    'toHaveClients(["orders","web"])',
    (pool) => pool.toHaveClients(["orders", "web"]),
    'userPool.clients\n    lacks "orders"',
  ],
  [
    'toHaveScopes("orders", ["api/read"])',
    (pool) => pool.toHaveScopes("orders", ["api/read"]),
    'userPool.clients.orders\n    does not exist; expected one of ["web"]',
  ],
  [
    'toSignInWith("web", ["okta"])',
    (pool) => pool.toSignInWith("web", ["okta"]),
    'userPool.clients.web.supportedIdentityProviders\n    lacks "okta"\n  ' +
      'userPool.clients.web.supportedIdentityProviders\n    has "COGNITO" besides',
  ],
  [
    'toRedirectOnlyTo(["acme.com"])',
    (pool) => pool.toRedirectOnlyTo(["acme.com"]),
    'userPool.clients.web.callbackUrls[0]\n    "https://acme.com.evil.io/cb" leads elsewhere',
  ],
  [
    'toLimitAccessTokensTo("1h")',
    (pool) => pool.toLimitAccessTokensTo("1h"),
    'userPool.clients.web.accessTokenValidity\n    is "2h", more than 1h',
  ],
  ['toHaveTags(["Service"])', (pool) => pool.toHaveTags(["Service"]), "tags.Service\n    is not set"],
];

describe.each(MATCHERS)("%s", (call, match, broken) => {
  test("passes, and can be chained", () => {
    const pool = expectPool(GOOD);
    expect(match(pool)).toBe(pool);
  });

  test("fails with what is wrong, and where", () => {
    expect(() => match(expectPool(BAD))).toThrow(`expectPool(prod).${call}\n\n  ${broken}`);
  });
});

describe("waivers", () => {
  test("can be limited to those of the policy", () => {
    expectPool(GOOD).toWaiveOnly(["require-mfa", "require-ses-in-production"]);
    expect(() => expectPool(GOOD).toWaiveOnly([])).toThrow("waivers.require-mfa");
  });

  test("do not help if a rule must pass", () => {
    const waived = { ...BAD, protection: "full", waivers: { "require-mfa": { reason: "later" } } } as const;
    expectPool(waived).toPass("disallow-client-secrets-in-outputs");
    expect(() => expectPool(waived).toPass("require-mfa")).toThrow(
      /userPool\.mfaConfiguration\n {4}is OFF.* \(require-mfa\)\. To fix: /,
    );
    expect(() => expectPool(BAD).toHaveNoWarnings()).toThrow("(disallow-implicit-flow)");
  });
});

describe("an unknown value", () => {
  const { clients, ...pool } = GOOD.userPool;

  test("fails: a reference", () => {
    const web = { kind: "web", callbackUrls: [expression("https://${var.host}/cb")] } as const;
    const unknown = expectPool({ ...GOOD, userPool: { ...pool, clients: { web } } });
    expect(() => unknown.toRedirectOnlyTo(["acme.com"])).toThrow("only Terraform knows");
    const mfa = expectPool({ ...GOOD, userPool: { ...GOOD.userPool, mfaConfiguration: "${var.mfa}" } });
    expect(() => mfa.toRequireMfa()).toThrow('is "${var.mfa}", not "ON"');
  });

  test("fails: what an adopted client leaves to AWS", () => {
    const web = { kind: "web", adopted: "1h57kf5cpq17m0eml12EXAMPLE" } as const;
    const adopted = expectPool({ ...GOOD, userPool: { ...pool, clients: { web } } });
    expect(() => adopted.toAllowNoImplicitFlow()).toThrow("only AWS knows it");
    expect(() => adopted.toLimitAccessTokensTo("1h")).toThrow("only AWS knows it");
  });

  test("is an error in settings of the wrong shape", () => {
    expect(() => expectPool({ ...GOOD, userPool: { ...pool, mfa: "ON" } as never })).toThrow("userPool.mfa");
  });
});

test("a failure's stack trace begins at the test", () => {
  let stack = "";
  try {
    expectPool(BAD).toBeProtected();
  } catch (error) {
    stack = (error as Error).stack ?? "";
  }
  expect(stack.split("\n").find((line) => line.startsWith("    at "))).toContain("expect-pool.test.ts");
});
