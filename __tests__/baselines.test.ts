import { Testing } from "cdktf";
import { consumerBaseline } from "../lib/baselines/consumer";
import { machinesBaseline } from "../lib/baselines/machines";
import { workforceBaseline } from "../lib/baselines/workforce";
import { check } from "../lib/checks/check";
import { definePool } from "../lib/define-pool";
import type { Environment } from "../lib/environment";
import type { CognitoUserPoolSettings } from "../lib/settings";
import { UserPoolStack } from "../stacks/user-pool-stack";
import type { Json } from "./terraform-json";

const ses = {
  emailSendingAccount: "DEVELOPER",
  sourceArn: "arn:aws:ses:eu-central-1:111111111111:identity/acme.com",
} as const;
const domain = { prefix: "acme-login", managedLoginVersion: 2 } as const;

/** A protected environment. */
function live(userPool: CognitoUserPoolSettings): Environment {
  return {
    name: "live",
    region: "eu-central-1",
    accountId: "111111111111",
    backend: { type: "cloud", organization: "acme", workspace: "live" },
    protection: "full",
    userPool,
  };
}

/** The Terraform JSON of the environment. */
function emitted(userPool: CognitoUserPoolSettings): Json {
  return JSON.parse(Testing.synth(new UserPoolStack(Testing.app(), live(userPool))));
}

/** Errors and warnings, as `<rule> <path>`. */
function objections(userPool: CognitoUserPoolSettings): string[] {
  const findings = check(live(userPool)).filter(({ severity }) => severity !== "note");
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe("a baseline", () => {
  test.each([
    ["consumer", definePool(consumerBaseline, { name: "acme", emailConfiguration: ses })],
    ["workforce", definePool(workforceBaseline, { name: "acme" })],
    ["machines", definePool(machinesBaseline, { name: "acme" })],
  ])("has no warning in a protected environment: %s", (_, userPool) => {
    expect(objections(userPool)).toEqual([]);
  });

  test.each([
    ["consumer", consumerBaseline],
    ["workforce", workforceBaseline],
    ["machines", machinesBaseline],
  ])("is plain data: %s", (_, baseline) => {
    expect(JSON.parse(JSON.stringify(baseline))).toEqual(baseline);
  });

  test.each([
    ["consumer", consumerBaseline],
    ["workforce", workforceBaseline],
    ["machines", machinesBaseline],
  ])("gives way to your own settings, each of them: %s", (_, baseline) => {
    for (const setting of Object.keys(baseline)) {
      const without: object = { [setting]: undefined };
      expect(definePool(baseline, without)).not.toHaveProperty([setting]);
    }
  });
});

describe("the consumer baseline", () => {
  const shop = definePool(consumerBaseline, {
    name: "acme",
    emailConfiguration: ses,
    domain,
    clients: { web: { kind: "spa", callbackUrls: ["https://shop.acme.com/cb"] } },
  });

  test("has no warning with a client that users sign in to", () => {
    expect(objections(shop)).toEqual([]);
  });

  test("leaves only the email sender to you", () => {
    expect(objections(definePool(consumerBaseline, { name: "acme" }))).toEqual([
      "require-ses-in-production userPool.emailConfiguration.emailSendingAccount",
    ]);
  });

  test("is emitted as if it were in the file", () => {
    const written: CognitoUserPoolSettings = {
      name: "acme",
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
      adminCreateUserConfig: { allowAdminCreateUserOnly: false },
      autoVerifiedAttributes: ["email"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
      passwordPolicy: { minimumLength: 12 },
      mfaConfiguration: "OPTIONAL",
      softwareTokenMfaConfiguration: { enabled: true },
      emailConfiguration: ses,
      domain,
      clients: {
        web: {
          kind: "spa",
          callbackUrls: ["https://shop.acme.com/cb"],
          preventUserExistenceErrors: "ENABLED",
          enableTokenRevocation: true,
          refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
        },
      },
    };
    expect(emitted(shop)).toEqual(emitted(written));
  });

  test("can be overridden at every depth", () => {
    const own = definePool(consumerBaseline, {
      name: "acme",
      passwordPolicy: { minimumLength: 16 },
      mfaConfiguration: undefined,
      softwareTokenMfaConfiguration: undefined,
      clientDefaults: { refreshTokenRotation: { retryGracePeriodSeconds: 0 } },
    });
    const minimumLength: 16 = own.passwordPolicy.minimumLength;
    expect(minimumLength).toBe(16);
    expect(own).not.toHaveProperty("mfaConfiguration");
    expect(own.clientDefaults.refreshTokenRotation).toEqual({ feature: "ENABLED", retryGracePeriodSeconds: 0 });
  });
});

describe("the workforce baseline", () => {
  const okta = {
    type: "SAML",
    metadataUrl: "https://acme.okta.com/metadata",
    requestSigningAlgorithm: "rsa-sha256",
    encryptedResponses: true,
    attributeMapping: { email: "email" },
  } as const;
  const staff = definePool(workforceBaseline, {
    name: "acme",
    domain,
    identityProviders: { okta },
    clients: {
      intranet: {
        kind: "web",
        callbackUrls: ["https://intranet.acme.com/cb"],
        supportedIdentityProviders: ["okta"],
        writeAttributes: ["email"],
      },
    },
  });

  test("has no warning with the company's provider alone, or with users of the pool", () => {
    expect(objections(staff)).toEqual([]);
    const offered = { intranet: { supportedIdentityProviders: ["COGNITO", "okta"] } };
    expect(objections(definePool(staff, { clients: offered }))).toEqual([]);
  });

  test("disables sign-up and password reset, and no session outlasts a working day", () => {
    const { aws_cognito_user_pool, aws_cognito_user_pool_client } = emitted(staff).resource;
    expect(aws_cognito_user_pool.pool).toMatchObject({
      admin_create_user_config: { allow_admin_create_user_only: true },
      account_recovery_setting: { recovery_mechanism: [{ name: "admin_only", priority: 1 }] },
      mfa_configuration: "ON",
    });
    expect(aws_cognito_user_pool_client.pool_intranet).toMatchObject({
      refresh_token_validity: 12,
      token_validity_units: [{ refresh_token: "hours" }],
    });
  });
});

test("the machines baseline has no warning with a service, whose tokens are short-lived", () => {
  const services = definePool(machinesBaseline, {
    name: "acme",
    domain: { prefix: "acme-login" },
    resourceServers: { api: { scopes: { read: "Read orders" } } },
    clients: { orders: { kind: "machine", allowedOauthScopes: ["api/read"] } },
  });
  expect(objections(services)).toEqual([]);
  const { pool_orders: orders } = emitted(services).resource.aws_cognito_user_pool_client;
  expect(orders).toMatchObject({ access_token_validity: 15, token_validity_units: [{ access_token: "minutes" }] });
});
