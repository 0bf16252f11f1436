import { Token } from "cdktf";
import { definePool } from "../lib/define-pool";
import type { CognitoUserPoolSettings } from "../lib/settings";

const base = definePool({
  mfaConfiguration: "OPTIONAL",
  softwareTokenMfaConfiguration: { enabled: true },
  passwordPolicy: { minimumLength: 12, requireSymbols: true },
  autoVerifiedAttributes: ["email"],
  domain: { prefix: "acme" },
  clients: { spa: { kind: "spa", callbackUrls: ["https://acme.example/cb"] } },
});

test("shared settings stay as they are", () => {
  expect(base.passwordPolicy).toEqual({ minimumLength: 12, requireSymbols: true });
});

test("deep parts are overridden, and the rest is kept", () => {
  const pool: CognitoUserPoolSettings = definePool(base, {
    name: "acme-prod",
    passwordPolicy: { minimumLength: 14 },
    clients: { spa: { callbackUrls: ["https://prod.acme.example/cb"] }, web: { kind: "web" } },
  });
  expect(pool).toEqual({
    ...base,
    name: "acme-prod",
    passwordPolicy: { minimumLength: 14, requireSymbols: true },
    clients: { spa: { kind: "spa", callbackUrls: ["https://prod.acme.example/cb"] }, web: { kind: "web" } },
  });
});

test("undefined removes a shared setting, so that another shape can replace it", () => {
  const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6";
  const pool: CognitoUserPoolSettings = definePool(base, {
    name: "acme",
    mfaConfiguration: undefined,
    domain: { prefix: undefined, name: "login.acme.example", certificateArn },
    clients: { spa: undefined, app: { kind: "native" } },
  });
  expect(pool).toEqual({
    name: "acme",
    softwareTokenMfaConfiguration: { enabled: true },
    passwordPolicy: { minimumLength: 12, requireSymbols: true },
    autoVerifiedAttributes: ["email"],
    domain: { name: "login.acme.example", certificateArn },
    clients: { app: { kind: "native" } },
  });
  expect(Object.keys(pool)).not.toContain("mfaConfiguration");
});

test("bases extend bases, lists are replaced, and tokens stay as they are", () => {
  const enabled = Token.asAny("${var.totp}");
  const stricter = definePool(base, { autoVerifiedAttributes: ["email", "phone_number"] });
  const pool: CognitoUserPoolSettings = definePool(stricter, {
    name: "acme",
    softwareTokenMfaConfiguration: { enabled },
  });
  expect(pool.autoVerifiedAttributes).toEqual(["email", "phone_number"]);
  expect(pool.softwareTokenMfaConfiguration?.enabled).toBe(enabled);
  expect(base.autoVerifiedAttributes).toEqual(["email"]);
});

describe("a message that is a function", () => {
  test("is called with AWS's placeholders, at every depth", () => {
    const texts = definePool({
      smsAuthenticationMessage: ({ code }) => `Acme: ${code}`,
      verificationMessageTemplate: {
        defaultEmailOption: "CONFIRM_WITH_LINK",
        emailMessageByLink: ({ link }) => `Please ${link("verify your address")}.`,
      },
    });
    expect(texts).toEqual({
      smsAuthenticationMessage: "Acme: {####}",
      verificationMessageTemplate: {
        defaultEmailOption: "CONFIRM_WITH_LINK",
        emailMessageByLink: "Please {##verify your address##}.",
      },
    });
    const pool: CognitoUserPoolSettings = definePool(texts, {
      name: "acme",
      adminCreateUserConfig: {
        inviteMessageTemplate: { smsMessage: ({ code, username }) => `${username}, your password is ${code}` },
      },
    });
    expect(pool.adminCreateUserConfig?.inviteMessageTemplate?.smsMessage).toBe("{username}, your password is {####}");
    expect(pool.smsAuthenticationMessage).toBe("Acme: {####}");
  });

  test("replaces a shared text, and can be replaced by one", () => {
    const shared = definePool({ smsAuthenticationMessage: ({ code }) => `One ${code}` });
    expect(definePool(shared, { smsAuthenticationMessage: "Two {####}" }).smsAuthenticationMessage).toBe("Two {####}");
    const other = definePool(shared, { smsAuthenticationMessage: ({ code }) => `Three ${code}` });
    expect(other.smsAuthenticationMessage).toBe("Three {####}");
  });
});
