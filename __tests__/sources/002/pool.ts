import type { Environment } from "../../../lib/environment";
import { errors, pool, resources, stack } from "../emitted";
import type { Items } from "../items";
import { HOSTED, PRODUCTION, QUICK_START } from "./examples";

const arn = "arn:aws:lambda:us-east-1:123456789012:function:hook";
const SES = "arn:aws:ses:us-east-1:123456789012:identity/noreply@example.com";
const developer = { emailSendingAccount: "DEVELOPER", sourceArn: SES } as const;
const types = (example: Environment) => Object.keys(stack(example).resource).sort();

/** The trigger is in the pool's settings, and the pool may call it. */
const trigger = (setting: string, argument: string) => () => {
  const emitted = resources({ lambdaConfig: { [setting]: arn } });
  expect(emitted.aws_cognito_user_pool.pool.lambda_config).toMatchObject({ [argument]: arn });
  expect(emitted.aws_lambda_permission[`pool_${argument}`]).toMatchObject({
    function_name: arn,
    principal: "cognito-idp.amazonaws.com",
    source_arn: "${aws_cognito_user_pool.pool.arn}",
  });
};

/** What is created, what it asks for, the pool's fields and its triggers. */
export const POOL: Items = {
  1: [
    "a pool with its app clients, and a domain on request",
    () => {
      expect(types(QUICK_START)).toEqual(["aws_cognito_user_pool", "aws_cognito_user_pool_client"]);
      expect(types(HOSTED)).toContain("aws_cognito_user_pool_domain");
    },
  ],
  2: [
    "directory, passwords, MFA, verification, attributes, hooks and tokens, in one pool",
    () => {
      const said = {
        schema: [{ name: "tenant", attributeDataType: "String" }],
        lambdaConfig: { preSignUp: arn },
      } as const;
      expect(Object.keys(pool({ ...PRODUCTION.userPool, ...said }))).toEqual(
        expect.arrayContaining([
          "auto_verified_attributes",
          "lambda_config",
          "mfa_configuration",
          "password_policy",
          "schema",
        ]),
      );
    },
  ],
  3: [
    "the pool is aws_cognito_user_pool.pool",
    () => expect(stack(QUICK_START).resource.aws_cognito_user_pool).toEqual({ pool: expect.anything() }),
  ],
  4: [
    "a client of its own for each",
    () => {
      const { "pool_web-spa": spa, "pool_api-server": server } =
        stack(PRODUCTION).resource.aws_cognito_user_pool_client;
      expect([spa.allowed_oauth_flows, server.allowed_oauth_flows]).toEqual([["code"], ["client_credentials"]]);
      expect([spa.id_token_validity, server.access_token_validity]).toEqual([1, 30]);
    },
  ],
  5: [
    "a domain only where one is said",
    () => {
      expect(types(QUICK_START)).not.toContain("aws_cognito_user_pool_domain");
      expect(stack(HOSTED).resource.aws_cognito_user_pool_domain.pool_domain.domain).toBe("acme-staging-auth");
    },
  ],
  6: [
    "credentials are those of the surroundings, or of a profile or a role: never in the JSON",
    () => {
      expect(Object.keys(stack(QUICK_START).provider.aws[0]).sort()).toEqual(["allowed_account_ids", "region"]);
      const profile = stack({
        ...QUICK_START,
        profile: "acme",
        assumeRoleArn: "arn:aws:iam::123456789012:role/deploy",
      });
      expect(profile.provider.aws[0]).toMatchObject({
        profile: "acme",
        assume_role: [{ role_arn: "arn:aws:iam::123456789012:role/deploy" }],
      });
    },
  ],
  7: [
    "a custom domain's certificate is in us-east-1",
    () => {
      const domain = (region: string) => ({
        domain: {
          name: "auth.example.com",
          certificateArn: `arn:aws:acm:${region}:123456789012:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6`,
        },
      });
      expect(errors(domain("eu-west-1"))).toEqual(["arn-is-in-the-pools-region"]);
      expect(errors(domain("us-east-1"))).toEqual([]);
    },
  ],
  8: [
    "DEVELOPER mail names an SES identity",
    () => {
      expect(errors({ emailConfiguration: { emailSendingAccount: "DEVELOPER" } })).toEqual([
        "developer-email-requires-source-arn",
      ]);
      expect(pool({ emailConfiguration: developer }).email_configuration.source_arn).toBe(SES);
    },
  ],
  9: ["Cognito may call each trigger's function", trigger("preSignUp", "pre_sign_up")],
  10: [
    "an environment says its region",
    () => {
      const { region, ...nowhere } = QUICK_START;
      // @ts-expect-error no region
      const refused: Environment = nowhere;
      expect([refused.region, stack(QUICK_START).provider.aws[0].region]).toEqual([undefined, region]);
    },
  ],
  11: [
    "clients, as many as there are names; a pool may also stand without, as source 000 has it",
    () => {
      expect(Object.keys(stack(PRODUCTION).resource.aws_cognito_user_pool_client)).toHaveLength(2);
      expect(resources({ clients: {} })).not.toHaveProperty("aws_cognito_user_pool_client");
    },
  ],
  12: [
    "a client's name has 1 to 128 characters; the record keeps names apart",
    () => {
      const named = (name: string) => errors({ clients: { app: { kind: "custom", name } } });
      expect([named("x".repeat(128)), named("x".repeat(129)), named("")]).toEqual([
        [],
        ["settings-are-within-limits"],
        ["settings-are-within-limits"],
      ]);
    },
  ],
  13: [
    "the client's name is the key of client_ids and client_secrets",
    () => {
      const { client_ids, client_secrets } = stack(PRODUCTION).output;
      expect(Object.keys(client_ids.value)).toEqual(["api-server", "web-spa"]);
      expect(Object.keys(client_secrets.value)).toEqual(["api-server"]);
    },
  ],
  14: [
    "usernameAttributes: email, phone_number; none by default; not beside aliases",
    () => {
      const both = ["phone_number", "email"] as const;
      expect(pool({ usernameAttributes: both }).username_attributes).toEqual(["email", "phone_number"]);
      expect(pool({})).not.toHaveProperty("username_attributes");
      expect(errors({ usernameAttributes: ["email"], aliasAttributes: ["email"] })).toEqual([
        "disallow-aliases-with-username-attributes",
      ]);
    },
  ],
  15: [
    "aliasAttributes: email, phone_number, preferred_username; none by default",
    () => {
      const all = ["preferred_username", "phone_number", "email"] as const;
      expect(pool({ aliasAttributes: all }).alias_attributes).toEqual(["email", "phone_number", "preferred_username"]);
      expect(pool({})).not.toHaveProperty("alias_attributes");
    },
  ],
  16: [
    "user names ignore case by default, and it is said, for it can never change",
    () => {
      expect(pool({}).username_configuration).toEqual({ case_sensitive: false });
      expect(pool({ usernameConfiguration: { caseSensitive: true } }).username_configuration.case_sensitive).toBe(true);
    },
  ],
  17: [
    "minimumLength: 8 by default, also with a partial policy; 6 to 99",
    () => {
      expect(pool({ passwordPolicy: { requireSymbols: false } }).password_policy.minimum_length).toBe(8);
      const length = (minimumLength: number) => errors({ passwordPolicy: { minimumLength } });
      expect([5, 6, 99, 100].map(length)).toEqual([
        ["settings-are-within-limits"],
        [],
        [],
        ["settings-are-within-limits"],
      ]);
    },
  ],
  ...passwordClass(18, "requireLowercase", "require_lowercase"),
  ...passwordClass(19, "requireUppercase", "require_uppercase"),
  ...passwordClass(20, "requireNumbers", "require_numbers"),
  ...passwordClass(21, "requireSymbols", "require_symbols"),
  22: [
    "temporaryPasswordValidityDays: 7 by default; 1 to 365, for AWS turns 0 into 7",
    () => {
      expect(pool({}).password_policy.temporary_password_validity_days).toBe(7);
      const days = (temporaryPasswordValidityDays: number) =>
        errors({ passwordPolicy: { temporaryPasswordValidityDays } });
      expect([0, 1, 365, 366].map(days)).toEqual([[], [], [], ["settings-are-within-limits"]]);
    },
  ],
  23: [
    "mfaConfiguration: OFF by default, OPTIONAL, ON",
    () => {
      expect(pool({}).mfa_configuration).toBe("OFF");
      for (const mfaConfiguration of ["OFF", "OPTIONAL", "ON"] as const) {
        expect(pool({ mfaConfiguration }).mfa_configuration).toBe(mfaConfiguration);
      }
    },
  ],
  24: [
    "TOTP is off by default: no block",
    () => {
      expect(pool({})).not.toHaveProperty("software_token_mfa_configuration");
      expect(stack(PRODUCTION).resource.aws_cognito_user_pool.pool.software_token_mfa_configuration).toEqual({
        enabled: true,
      });
    },
  ],
  25: [
    "TOTP needs MFA other than OFF",
    () => {
      const totp = { softwareTokenMfaConfiguration: { enabled: true } };
      expect(errors(totp)).toEqual(["disallow-mfa-factors-when-off"]);
      expect(errors({ ...totp, mfaConfiguration: "OPTIONAL" })).toEqual([]);
    },
  ],
  26: [
    "autoVerifiedAttributes: none by default; email, phone_number",
    () => {
      expect(pool({})).not.toHaveProperty("auto_verified_attributes");
      const both = ["phone_number", "email"] as const;
      expect(pool({ autoVerifiedAttributes: both }).auto_verified_attributes).toEqual(["email", "phone_number"]);
    },
  ],
  27: [
    "recovery: verified_email, verified_phone_number, admin_only, by priority 1 and 2",
    () => {
      const recovery = (...names: ("verified_email" | "verified_phone_number" | "admin_only")[]) => ({
        accountRecoverySetting: {
          recoveryMechanism: names.map((name, index) => ({ name, priority: index === 0 ? 1 : 2 }) as const),
        },
      });
      const two = pool(recovery("verified_phone_number", "verified_email")).account_recovery_setting;
      expect(two.recovery_mechanism).toEqual([
        { name: "verified_phone_number", priority: 1 },
        { name: "verified_email", priority: 2 },
      ]);
      expect(pool(recovery("admin_only")).account_recovery_setting.recovery_mechanism).toHaveLength(1);
    },
  ],
  28: [
    "mail comes from Cognito by default, or from one's own SES",
    () => {
      expect(pool({})).not.toHaveProperty("email_configuration");
      expect(pool({ emailConfiguration: {} }).email_configuration).toEqual({
        email_sending_account: "COGNITO_DEFAULT",
      });
      expect(pool({ emailConfiguration: developer }).email_configuration.email_sending_account).toBe("DEVELOPER");
    },
  ],
  29: [
    "sourceArn is required with DEVELOPER; value or reference",
    () => {
      const from = (sourceArn?: string) => ({ emailConfiguration: { ...developer, sourceArn } });
      expect([errors(from()), errors(from(SES)), errors(from("${aws_ses_email_identity.noreply.arn}"))]).toEqual([
        ["developer-email-requires-source-arn"],
        [],
        [],
      ]);
      const reference = pool(from("${aws_ses_email_identity.noreply.arn}")).email_configuration;
      expect(reference.source_arn).toBe("${aws_ses_email_identity.noreply.arn}");
    },
  ],
  30: ["fromEmailAddress", mail("fromEmailAddress", "from_email_address", "Acme <noreply@example.com>")],
  31: ["replyToEmailAddress", mail("replyToEmailAddress", "reply_to_email_address", "help@example.com")],
  32: ["configurationSet", mail("configurationSet", "configuration_set", "delivery")],
  33: [
    "anybody may sign up by default; true closes it",
    () => {
      expect(pool({}).admin_create_user_config).toEqual({ allow_admin_create_user_only: false });
      const closed = pool({ adminCreateUserConfig: { allowAdminCreateUserOnly: true } });
      expect(closed.admin_create_user_config).toEqual({ allow_admin_create_user_only: true });
    },
  ],
  34: [
    "deletion protection is off by default where an environment is not protected, and on where it is",
    () => {
      const protection = (example: Environment) =>
        stack(example).resource.aws_cognito_user_pool.pool.deletion_protection;
      expect([protection(QUICK_START), protection(PRODUCTION)]).toEqual(["INACTIVE", "ACTIVE"]);
    },
  ],
  35: [
    "custom attributes: none by default",
    () => {
      expect(pool({})).not.toHaveProperty("schema");
      expect(pool({ schema: [{ name: "tenant", attributeDataType: "String" }] }).schema).toEqual([
        expect.objectContaining({ name: "tenant", required: false, string_attribute_constraints: {} }),
      ]);
    },
  ],
  36: ["preSignUp", trigger("preSignUp", "pre_sign_up")],
  37: ["preAuthentication", trigger("preAuthentication", "pre_authentication")],
  38: ["postAuthentication", trigger("postAuthentication", "post_authentication")],
  39: ["postConfirmation", trigger("postConfirmation", "post_confirmation")],
  40: ["preTokenGeneration", trigger("preTokenGeneration", "pre_token_generation")],
  41: ["customMessage", trigger("customMessage", "custom_message")],
  42: ["userMigration", trigger("userMigration", "user_migration")],
  43: ["defineAuthChallenge", trigger("defineAuthChallenge", "define_auth_challenge")],
  44: ["createAuthChallenge", trigger("createAuthChallenge", "create_auth_challenge")],
  45: ["verifyAuthChallengeResponse", trigger("verifyAuthChallengeResponse", "verify_auth_challenge_response")],
};

/** The source's default is `false`, weaker than AWS's own policy: here a class is asked for until it is said not to be. */
function passwordClass(number: number, setting: string, argument: string): Items {
  const asked = (policy: object) => pool({ passwordPolicy: policy }).password_policy[argument];
  return {
    [number]: [
      `${setting} is AWS's own default, true; false where it is said`,
      () => expect([asked({}), asked({ minimumLength: 10 }), asked({ [setting]: false })]).toEqual([true, true, false]),
    ],
  };
}

function mail(setting: string, argument: string, value: string) {
  return () => {
    expect(pool({ emailConfiguration: { ...developer, [setting]: value } }).email_configuration[argument]).toBe(value);
    expect(errors({ emailConfiguration: { ...developer, [setting]: value } })).toEqual([]);
  };
}
