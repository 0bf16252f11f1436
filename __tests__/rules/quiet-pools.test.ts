/** What is said of pools that are as they should be: nothing that does not fit them. */
import { check } from "../../lib/checks/check";
import type { Client } from "../../lib/resources/clients/kinds";
import type { CognitoUserPoolSettings } from "../../lib/settings";

const callbackUrls = ["https://app.acme.com/callback"];
const ACCOUNT = "123456789012";

/** The pool in production. */
function findingsOf(userPool: Omit<CognitoUserPoolSettings, "name">) {
  return check({
    name: "prod",
    region: "us-east-1",
    accountId: ACCOUNT,
    protection: "full",
    backend: { type: "cloud", organization: "acme", workspace: "accounts-prod" },
    userPool: { name: "acme-prod", ...userPool },
  });
}

const rulesOf = (severity: string, userPool: Omit<CognitoUserPoolSettings, "name">) =>
  findingsOf(userPool)
    .filter((finding) => finding.severity === severity)
    .map(({ rule }) => rule);

const OF_PASSWORDS =
  /password|mfa|(?:^|-)ses-|temporary|recovery|verif|sign-up|character-classes|phone-sign-in|threat-protection|device-challenge/;

const SAML: Client = { kind: "web", callbackUrls, supportedIdentityProviders: ["okta"] };
const WORKFORCE = {
  usernameAttributes: ["email"],
  passwordPolicy: { minimumLength: 6, requireSymbols: false, temporaryPasswordValidityDays: 30 },
  accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
  identityProviders: { okta: { type: "SAML", metadataUrl: "https://acme.okta.com/metadata" } },
  domain: { prefix: "acme-workforce" },
  clients: { intranet: SAML },
} as const satisfies Omit<CognitoUserPoolSettings, "name">;

test("a pool with only an external identity provider has no findings about passwords, MFA or SES", () => {
  const heard = findingsOf(WORKFORCE);
  expect(heard.filter(({ rule, path }) => OF_PASSWORDS.test(rule) || /Mfa|passwordPolicy/.test(path))).toEqual([]);
});

test("the same pool has them if a client offers COGNITO", () => {
  const clients = { intranet: { ...SAML, supportedIdentityProviders: ["COGNITO", "okta"] } };
  const smsConfiguration = { externalId: "acme-prod", snsCallerArn: `arn:aws:iam::${ACCOUNT}:role/sms` };
  expect(findingsOf({ ...WORKFORCE, smsConfiguration, clients }).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      "disallow-sms-first-recovery",
      "require-all-character-classes",
      "require-long-passwords",
      "require-mfa",
      "require-ses-in-production",
      "require-short-lived-temporary-passwords",
      "restrict-self-service-sign-up",
      "verify-sign-in-attributes",
    ]),
  );
});

test("a pool for machines only has no findings about passwords, MFA or SES", () => {
  const heard = findingsOf({
    domain: { prefix: "acme-machines" },
    resourceServers: { api: { scopes: { read: "Read" } } },
    clients: { job: { kind: "machine", allowedOauthScopes: ["api/read"] } },
  }).map(({ rule }) => rule);
  expect(heard.filter((rule) => OF_PASSWORDS.test(rule))).toEqual([]);
});

test("a pool without email addresses and SMS has no findings about either", () => {
  const heard = findingsOf({
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_phone_number", priority: 1 }] },
    clients: { app: { kind: "web", callbackUrls } },
    domain: { prefix: "acme-staff" },
  }).map(({ rule }) => rule);
  expect(heard).not.toContain("require-ses-in-production");
  expect(heard).not.toContain("disallow-sms-first-recovery");
});

test("a production pool without the paid features and with open sign-up has no warning for them, only notes", () => {
  const shop = {
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    passwordPolicy: { minimumLength: 12, requireSymbols: false, requireNumbers: false },
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
    accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      sourceArn: `arn:aws:ses:us-east-1:${ACCOUNT}:identity/acme.com`,
      fromEmailAddress: "U.S. Shop <noreply@acme.com>",
    },
    lambdaConfig: { userMigration: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:migrate` },
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
    webAuthnConfiguration: { userVerification: "preferred" },
    smsConfiguration: { externalId: "external", snsCallerArn: `arn:aws:iam::${ACCOUNT}:role/sms` },
    domain: { prefix: "acme-shop", managedLoginVersion: 2 },
    clients: {
      shop: { kind: "web", callbackUrls, explicitAuthFlows: ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] },
    },
  } as const satisfies Omit<CognitoUserPoolSettings, "name">;
  const notes = rulesOf("note", shop);
  expect(notes).toEqual(
    expect.arrayContaining([
      "associate-web-acl",
      "enable-threat-protection",
      "remove-migration-trigger-after-migration",
      "require-passkey-user-verification",
      "require-unique-external-id",
      "restrict-self-service-sign-up",
    ]),
  );
  expect(notes.filter((rule) => rule === "require-all-character-classes")).toHaveLength(1);
  expect(rulesOf("warning", shop).length).toBeLessThanOrEqual(4);
  expect(rulesOf("error", shop)).toEqual([]);
});

test.each([
  ["OFF", 11, true],
  ["OFF", 12, false],
  ["OPTIONAL", 11, true],
  ["ON", 8, false],
  ["ON", 7, true],
  ["${var.mfa}", 8, false],
] as const)("with MFA %s, a minimum length of %d is a warning: %s", (mfaConfiguration, minimumLength, warned) => {
  const pool = {
    mfaConfiguration,
    softwareTokenMfaConfiguration: mfaConfiguration === "OFF" ? undefined : { enabled: true },
    passwordPolicy: { minimumLength },
  };
  expect(rulesOf("warning", pool).includes("require-long-passwords")).toBe(warned);
});
