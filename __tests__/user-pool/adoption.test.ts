import { CognitoUserPool, type CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { isAdopted } from "../../lib/user-pool/adoption";
import { leftAlone } from "../../lib/user-pool/left-alone";
import { type Json, synthesised } from "../terraform-json";

function emitted(settings: Partial<CognitoUserPoolSettings>): Json {
  return synthesised((stack) => {
    new CognitoUserPool(stack, "pool", { name: "acme", ...settings });
  });
}

describe("an adopted pool", () => {
  test("ignores arguments that it does not set and Terraform would remove", () => {
    expect(emitted({ adopted: true }).resource.aws_cognito_user_pool.pool).toEqual({
      name: "acme",
      lifecycle: {
        ignore_changes: [
          "alias_attributes",
          "auto_verified_attributes",
          "deletion_protection",
          "device_configuration",
          "email_configuration",
          "email_mfa_configuration",
          "lambda_config",
          "mfa_configuration",
          "schema",
          "sms_authentication_message",
          "software_token_mfa_configuration",
          "tags",
          "user_attribute_update_settings",
          "user_pool_add_ons",
          "username_attributes",
          "web_authn_configuration",
          "sms_configuration",
        ],
      },
    });
  });

  test("does not ignore arguments that it sets, even if empty or off", () => {
    const stated = { lambdaConfig: {}, autoVerifiedAttributes: [], mfaConfiguration: "OFF" } as const;
    const ignored = leftAlone({ adopted: true, ...stated });
    expect(ignored).toContain("schema");
    for (const argument of ["lambda_config", "auto_verified_attributes", "mfa_configuration"]) {
      expect(ignored).not.toContain(argument);
    }
  });

  test("ignores email MFA if it sets no text, since AWS has default texts", () => {
    expect(leftAlone({ adopted: true, emailMfaConfiguration: {} })).toContain("email_mfa_configuration");
    expect(leftAlone({ adopted: true, emailMfaConfiguration: { subject: "Hi" } })).not.toContain(
      "email_mfa_configuration",
    );
  });

  test.each<[string, Partial<CognitoUserPoolSettings>, object, string[]]>([
    [
      "password_policy",
      { passwordPolicy: { minimumLength: 14, requireSymbols: false } },
      { minimum_length: 14, require_symbols: false },
      [
        "require_lowercase",
        "require_uppercase",
        "require_numbers",
        "password_history_size",
        "temporary_password_validity_days",
      ],
    ],
    [
      "device_configuration",
      { deviceConfiguration: { challengeRequiredOnNewDevice: true } },
      { challenge_required_on_new_device: true },
      ["device_only_remembered_on_user_prompt"],
    ],
    [
      "email_configuration",
      { emailConfiguration: { replyToEmailAddress: "help@acme.com" } },
      { reply_to_email_address: "help@acme.com" },
      ["email_sending_account"],
    ],
    [
      "admin_create_user_config",
      { adminCreateUserConfig: { allowAdminCreateUserOnly: true } },
      { allow_admin_create_user_only: true },
      ["invite_message_template"],
    ],
    [
      "verification_message_template",
      { verificationMessageTemplate: { emailSubject: "Welcome" } },
      { email_subject: "Welcome" },
      ["default_email_option"],
    ],
    [
      "email_mfa_configuration",
      { emailMfaConfiguration: { subject: "Your code" } },
      { subject: "Your code" },
      ["message"],
    ],
    [
      "web_authn_configuration",
      { webAuthnConfiguration: { relyingPartyId: "acme.com" } },
      { relying_party_id: "acme.com" },
      ["user_verification"],
    ],
  ])("ignores what a block does not set: %s", (block, settings, stated, left) => {
    const { lifecycle, ...pool } = emitted({ adopted: true, ...settings }).resource.aws_cognito_user_pool.pool;
    expect(pool[block]).toEqual(stated);
    expect(lifecycle.ignore_changes).toEqual(expect.arrayContaining(left.map((name) => `${block}[0].${name}`)));
    for (const name of Object.keys(stated)) expect(lifecycle.ignore_changes).not.toContain(`${block}[0].${name}`);
  });

  test("has the defaults of a block that is empty", () => {
    const { lifecycle, ...pool } = emitted({ adopted: true, deviceConfiguration: {}, emailConfiguration: {} }).resource
      .aws_cognito_user_pool.pool;
    expect(pool).toMatchObject({
      device_configuration: {
        challenge_required_on_new_device: false,
        device_only_remembered_on_user_prompt: false,
      },
      email_configuration: { email_sending_account: "COGNITO_DEFAULT" },
    });
    expect(lifecycle.ignore_changes.filter((path: string) => path.includes("["))).toEqual([]);
  });

  test("is the same without its import id, but for the import block", () => {
    const settings: Partial<CognitoUserPoolSettings> = {
      adopted: true,
      domain: { prefix: "acme", adopted: true },
      groups: { admins: { adopted: true } },
      lambdaConfig: { preSignUp: "arn:aws:lambda:us-west-2:123456789012:function:check" },
    };
    const { import: blocks, ...imported } = emitted({
      ...settings,
      importId: "us-west-2_abc123",
      domain: { prefix: "acme", adopted: true, importId: "acme" },
      groups: { admins: { adopted: true, importId: "us-west-2_abc123/admins" } },
    });
    expect(blocks).toHaveLength(3);
    expect(imported).toEqual(emitted(settings));
    expect(imported.resource).not.toHaveProperty("aws_lambda_permission");
  });
});

describe("a setting that Terraform does not manage", () => {
  const lost = { verdict: "wiped", value: { LambdaArn: "arn:aws:lambda:us-west-2:123456789012:function:in" } } as const;
  const accepted = { ...lost, acceptLoss: "the function is gone" } as const;
  const LOGS = "arn:aws:logs:us-west-2:123456789012:log-group:pool";
  const lifecycles = ({ resource }: Json): unknown[] =>
    Object.values(resource as Record<string, Record<string, { lifecycle?: unknown }>>).flatMap((named) =>
      Object.values(named).map(({ lifecycle }) => lifecycle),
    );

  test("holds back every change to its resource, and to no other", () => {
    const { resource } = emitted({
      adopted: true,
      importId: "us-west-2_abc123",
      notManaged: { "LambdaConfig.InboundFederation": lost, KeyConfiguration: accepted },
      groups: { admins: { adopted: true } },
    });
    expect(resource.aws_cognito_user_pool.pool).toMatchObject({ name: "acme", lifecycle: { ignore_changes: "all" } });
    expect(resource.aws_cognito_user_group.pool_admins.lifecycle.ignore_changes).not.toBe("all");
  });

  test.each<[string, Partial<CognitoUserPoolSettings>]>([
    ["a domain", { domain: { prefix: "acme", adopted: true, notManaged: { Routing: lost } } }],
    ["a client", { clients: { web: { kind: "web", adopted: "1h57kf5cpq17m0eml12", notManaged: { New: lost } } } }],
    ["a group", { groups: { admins: { adopted: true, notManaged: { New: lost } } } }],
    [
      "a log delivery",
      { logDelivery: { userNotification: { cloudWatchLogGroupArn: LOGS }, notManaged: { New: lost } } },
    ],
  ])("holds back every change to %s", (_, settings) => {
    expect(lifecycles(emitted({ adopted: true, ...settings }))).toContainEqual({ ignore_changes: "all" });
  });

  test("holds back nothing once it is accepted by name", () => {
    const json = emitted({ adopted: true, notManaged: { KeyConfiguration: accepted } });
    expect(json).toEqual(emitted({ adopted: true }));
  });
});

test("a pool that is not adopted ignores nothing", () => {
  expect(leftAlone({})).toEqual([]);
  expect(leftAlone({ adopted: false })).toEqual([]);
});

test("a pool is adopted if it says so, or if it has an import id", () => {
  expect(isAdopted({ adopted: true })).toBe(true);
  expect(isAdopted({ importId: "us-west-2_abc123" })).toBe(true);
  expect(isAdopted({ adopted: false })).toBe(false);
});
