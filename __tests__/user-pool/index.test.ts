import { type TerraformStack, TerraformVariable, Token } from "cdktf";
import fc from "fast-check";
import { check } from "../../lib/checks/check";
import { CognitoUserPool, type CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { expression } from "../../lib/synth/reference";
import { toTerraform, type UserPoolSettings } from "../../lib/user-pool";
import { type Json, synthesised } from "../terraform-json";

/** The arguments that Terraform gets for the settings. */
function pool(settings: CognitoUserPoolSettings): Json {
  const { lifecycle: _, ...emitted } = synthesised((stack) => {
    new CognitoUserPool(stack, "pool", settings);
  }).resource.aws_cognito_user_pool.pool;
  return emitted;
}

/** Every path of the JSON that ends in nothing: `{}` or `[]`. */
function empties(json: Json, path = ""): string[] {
  if (typeof json !== "object" || json === null) return [];
  const members = Object.entries(json).filter(([, value]) => value !== undefined);
  if (members.length === 0) return [path];
  return members.flatMap(([key, value]) => empties(value, Array.isArray(json) ? path : `${path}.${key}`));
}

describe("a pool with only a name", () => {
  test("is emitted with the default of every argument whose removal Terraform would ignore", () => {
    expect(pool({ name: "acme" })).toEqual({
      name: "acme",
      mfa_configuration: "OFF",
      user_pool_tier: "ESSENTIALS",
      username_configuration: { case_sensitive: false },
      sign_in_policy: { allowed_first_auth_factors: ["PASSWORD"] },
      password_policy: {
        minimum_length: 8,
        require_lowercase: true,
        require_uppercase: true,
        require_numbers: true,
        require_symbols: true,
        password_history_size: 0,
        temporary_password_validity_days: 7,
      },
      account_recovery_setting: {
        recovery_mechanism: [
          { name: "verified_email", priority: 1 },
          { name: "verified_phone_number", priority: 2 },
        ],
      },
      admin_create_user_config: { allow_admin_create_user_only: false },
      verification_message_template: {
        default_email_option: "CONFIRM_WITH_CODE",
        email_message: "Your verification code is {####}. ",
        email_subject: "Your verification code",
        sms_message: "Your verification code is {####}. ",
      },
    });
  });

  test("is emitted in the same way if it is imported", () => {
    expect(pool({ name: "acme", adopted: true, importId: "us-west-2_abc123" })).toEqual({ name: "acme" });
  });
});

/** Each block that may be written empty, empty. */
const EMPTY = {
  tags: {},
  usernameAttributes: [],
  aliasAttributes: [],
  signInPolicy: { allowedFirstAuthFactors: [] },
  passwordPolicy: {},
  accountRecoverySetting: { recoveryMechanism: [] },
  adminCreateUserConfig: { inviteMessageTemplate: {} },
  autoVerifiedAttributes: [],
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [] },
  verificationMessageTemplate: {},
  emailMfaConfiguration: {},
  webAuthnConfiguration: {},
  emailConfiguration: {},
  lambdaConfig: {},
  deviceConfiguration: {},
  userPoolAddOns: { advancedSecurityMode: "OFF", advancedSecurityAdditionalFlows: {} },
  schema: [],
} satisfies Partial<UserPoolSettings>;

describe("an empty block is never emitted", () => {
  test.each(Object.entries(EMPTY))("%s", (setting, empty) => {
    expect(empties(pool({ name: "acme", [setting]: empty }))).toEqual([]);
  });

  test("whatever else is stated", () => {
    const settings = fc.tuple(fc.subarray(Object.keys(EMPTY) as (keyof typeof EMPTY)[]), fc.boolean()).map(
      ([keys, adopted]): UserPoolSettings => ({
        name: "acme",
        adopted,
        ...Object.fromEntries(keys.map((key) => [key, EMPTY[key]])),
      }),
    );
    fc.assert(fc.property(settings, (stated) => empties(toTerraform(stated)).length === 0));
  });

  test("except the constraints of a custom String or Number, which are required", () => {
    const schema = [
      { name: "tenant", attributeDataType: "String" },
      { name: "seats", attributeDataType: "Number" },
    ] as const;
    expect(empties(pool({ name: "acme", schema }))).toEqual([
      ".schema.number_attribute_constraints",
      ".schema.string_attribute_constraints",
    ]);
  });
});

/**
 * Every setting as a reference; each variable is named for the argument it has to arrive at, `__` between the levels.
 */
function everySettingReferred(
  stack: TerraformStack,
): Required<Omit<UserPoolSettings, "importId" | "adopted" | "notManaged">> {
  const variable = (path: string) => new TerraformVariable(stack, path, {});
  const text = (path: string) => variable(path).stringValue;
  const one = (path: string) => expression(text(path));
  const bool = (path: string) => variable(path).booleanValue;
  const number = (path: string) => variable(path).numberValue;
  const sender = (path: string) => ({
    lambdaArn: text(`lambda_config__${path}__lambda_arn`),
    lambdaVersion: one(`lambda_config__${path}__lambda_version`),
  });
  return {
    name: text("name"),
    region: text("region"),
    tags: { Team: text("tags__Team") },
    deletionProtection: one("deletion_protection"),
    usernameAttributes: [one("username_attributes")],
    aliasAttributes: [one("alias_attributes")],
    usernameConfiguration: { caseSensitive: bool("username_configuration__case_sensitive") },
    signInPolicy: { allowedFirstAuthFactors: [one("sign_in_policy__allowed_first_auth_factors")] },
    userPoolTier: one("user_pool_tier"),
    userPoolAddOns: {
      advancedSecurityMode: one("user_pool_add_ons__advanced_security_mode"),
      advancedSecurityAdditionalFlows: {
        customAuthMode: one("user_pool_add_ons__advanced_security_additional_flows__custom_auth_mode"),
      },
    },
    passwordPolicy: {
      minimumLength: number("password_policy__minimum_length"),
      requireLowercase: bool("password_policy__require_lowercase"),
      requireUppercase: bool("password_policy__require_uppercase"),
      requireNumbers: bool("password_policy__require_numbers"),
      requireSymbols: bool("password_policy__require_symbols"),
      passwordHistorySize: number("password_policy__password_history_size"),
      temporaryPasswordValidityDays: number("password_policy__temporary_password_validity_days"),
    },
    accountRecoverySetting: {
      recoveryMechanism: [{ name: one("account_recovery_setting__recovery_mechanism__name"), priority: 1 }],
    },
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: bool("admin_create_user_config__allow_admin_create_user_only"),
      inviteMessageTemplate: {
        emailMessage: text("admin_create_user_config__invite_message_template__email_message"),
        emailSubject: text("admin_create_user_config__invite_message_template__email_subject"),
        smsMessage: text("admin_create_user_config__invite_message_template__sms_message"),
      },
    },
    autoVerifiedAttributes: [one("auto_verified_attributes")],
    userAttributeUpdateSettings: {
      attributesRequireVerificationBeforeUpdate: [
        one("user_attribute_update_settings__attributes_require_verification_before_update"),
      ],
    },
    verificationMessageTemplate: {
      defaultEmailOption: one("verification_message_template__default_email_option"),
      emailMessageByLink: text("verification_message_template__email_message_by_link"),
      emailSubjectByLink: text("verification_message_template__email_subject_by_link"),
    },
    emailVerificationMessage: text("verification_message_template__email_message"),
    emailVerificationSubject: text("verification_message_template__email_subject"),
    smsVerificationMessage: text("verification_message_template__sms_message"),
    mfaConfiguration: one("mfa_configuration"),
    softwareTokenMfaConfiguration: { enabled: bool("software_token_mfa_configuration__enabled") },
    emailMfaConfiguration: {
      message: text("email_mfa_configuration__message"),
      subject: text("email_mfa_configuration__subject"),
    },
    smsAuthenticationMessage: text("sms_authentication_message"),
    webAuthnConfiguration: {
      relyingPartyId: text("web_authn_configuration__relying_party_id"),
      userVerification: one("web_authn_configuration__user_verification"),
    },
    smsConfiguration: {
      externalId: text("sms_configuration__external_id"),
      snsCallerArn: text("sms_configuration__sns_caller_arn"),
      snsRegion: text("sms_configuration__sns_region"),
    },
    emailConfiguration: {
      emailSendingAccount: one("email_configuration__email_sending_account"),
      sourceArn: text("email_configuration__source_arn"),
      fromEmailAddress: text("email_configuration__from_email_address"),
      replyToEmailAddress: text("email_configuration__reply_to_email_address"),
      configurationSet: text("email_configuration__configuration_set"),
    },
    lambdaConfig: {
      preSignUp: text("lambda_config__pre_sign_up"),
      postConfirmation: text("lambda_config__post_confirmation"),
      preAuthentication: text("lambda_config__pre_authentication"),
      postAuthentication: text("lambda_config__post_authentication"),
      customMessage: text("lambda_config__custom_message"),
      userMigration: text("lambda_config__user_migration"),
      defineAuthChallenge: text("lambda_config__define_auth_challenge"),
      createAuthChallenge: text("lambda_config__create_auth_challenge"),
      verifyAuthChallengeResponse: text("lambda_config__verify_auth_challenge_response"),
      preTokenGenerationConfig: sender("pre_token_generation_config"),
      customEmailSender: sender("custom_email_sender"),
      customSmsSender: sender("custom_sms_sender"),
      kmsKeyId: text("lambda_config__kms_key_id"),
    },
    deviceConfiguration: {
      challengeRequiredOnNewDevice: bool("device_configuration__challenge_required_on_new_device"),
      deviceOnlyRememberedOnUserPrompt: bool("device_configuration__device_only_remembered_on_user_prompt"),
    },
    schema: [
      {
        name: "seats",
        attributeDataType: "Number",
        numberAttributeConstraints: {
          minValue: number("schema__number_attribute_constraints__min_value"),
          maxValue: text("schema__number_attribute_constraints__max_value"),
        },
      },
      {
        name: text("schema__name"),
        attributeDataType: "String",
        stringAttributeConstraints: {
          minLength: text("schema__string_attribute_constraints__min_length"),
          maxLength: number("schema__string_attribute_constraints__max_length"),
        },
      },
    ],
  };
}

/** Every argument that is a reference to a variable, as `[path, variable]`. */
function references(json: Json, path: string[] = []): [string, string][] {
  if (typeof json === "object" && json !== null) {
    return Object.entries(json).flatMap(([key, value]) =>
      references(value, Array.isArray(json) ? path : [...path, key]),
    );
  }
  const [, name] = /^\$\{var\.(\w+)\}$/.exec(String(json)) ?? [];
  return name === undefined ? [] : [[path.join("__"), name]];
}

describe("a reference", () => {
  const declared: string[] = [];
  const emitted = synthesised((stack) => {
    new CognitoUserPool(stack, "pool", { ...everySettingReferred(stack) });
    for (const { node } of stack.node.findAll().filter((construct) => construct instanceof TerraformVariable)) {
      declared.push(node.id);
    }
  }).resource.aws_cognito_user_pool.pool;
  const arrived = references(emitted);

  test("reaches the argument of every setting unchanged", () => {
    const preToken = "lambda_config__pre_token_generation";
    const once = arrived.filter(([path]) => path !== preToken);
    expect(arrived).toContainEqual([preToken, `${preToken}_config__lambda_arn`]);
    expect(once.map(([path]) => path).toSorted()).toEqual(declared.toSorted());
    expect(once).toEqual(once.map(([path]) => [path, path]));
  });

  test("leaves no unresolved token", () => {
    expect(JSON.stringify(emitted)).not.toMatch(/TfToken|e\+2\d\d|\d{40}/);
  });

  test("to a whole list stays a reference", () => {
    const list = synthesised((stack) => {
      const emails = new TerraformVariable(stack, "emails", { type: "list(string)" }).listValue;
      new CognitoUserPool(stack, "pool", {
        name: "acme",
        autoVerifiedAttributes: expression(emails),
      });
    }).resource.aws_cognito_user_pool.pool;
    expect(list.auto_verified_attributes).toBe("${var.emails}");
  });

  test("that is lazy is resolved only at synth", () => {
    const emitted = pool({
      name: "acme",
      passwordPolicy: { requireSymbols: Token.asAny("${var.symbols}") },
      softwareTokenMfaConfiguration: { enabled: Token.asAny({ resolve: () => "${var.totp}" }) },
    });
    expect(emitted.password_policy.require_symbols).toBe("${var.symbols}");
    expect(emitted.software_token_mfa_configuration.enabled).toBe("${var.totp}");
  });

  test("is refused by no rule", () => {
    synthesised((stack) => {
      const {
        emailVerificationMessage: emailMessage,
        emailVerificationSubject: emailSubject,
        smsVerificationMessage: smsMessage,
        aliasAttributes: _,
        ...rest
      } = everySettingReferred(stack);
      const texts = { emailMessage, emailSubject, smsMessage };
      const verificationMessageTemplate = { ...rest.verificationMessageTemplate, ...texts };
      for (const protection of ["full", "none", undefined] as const) {
        const findings = check({ protection, userPool: { ...rest, verificationMessageTemplate } });
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      }
    });
  });
});
