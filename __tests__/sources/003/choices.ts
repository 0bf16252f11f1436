import type { IdentityProvider } from "../../../lib/resources/identity-providers/settings";
import type { Said } from "../emitted";

/** One answer to a question of the console: what is said, and what of it is in `aws_cognito_user_pool.pool`. */
export interface Choice {
  readonly said: Said;
  readonly emitted: object;
  /** Arguments that must not be there. */
  readonly without?: readonly string[];
}

const TOTP = { softwareTokenMfaConfiguration: { enabled: true } } as const;
const SMS = {
  smsConfiguration: { externalId: "example", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
} as const;
const FACTORS = ["software_token_mfa_configuration", "sms_configuration", "email_mfa_configuration"];
const sms = { external_id: "example", sns_caller_arn: "arn:aws:iam::123456789012:role/sms" };

const recovery = (...names: readonly ("verified_email" | "admin_only")[]) => ({
  accountRecoverySetting: { recoveryMechanism: names.map((name) => ({ name, priority: 1 }) as const) },
});

const policy = (minimum_length: number, temporary_password_validity_days: number) => ({
  minimum_length,
  require_lowercase: true,
  require_uppercase: true,
  require_numbers: true,
  require_symbols: true,
  temporary_password_validity_days,
  password_history_size: 0,
});

/** Each question of the console with each of its answers (`seeds.md` 6.10 and its last paragraph). */
export const CHOICES = {
  "sign-in by e-mail address": {
    said: { usernameAttributes: ["email"] },
    emitted: { username_attributes: ["email"] },
    without: ["alias_attributes"],
  },
  "sign-in by phone number": {
    said: { usernameAttributes: ["phone_number"] },
    emitted: { username_attributes: ["phone_number"] },
    without: ["alias_attributes"],
  },
  "sign-in by e-mail address or phone number": {
    said: { usernameAttributes: ["email", "phone_number"] },
    emitted: { username_attributes: ["email", "phone_number"] },
    without: ["alias_attributes"],
  },
  "sign-in by user name": { said: {}, emitted: {}, without: ["username_attributes", "alias_attributes"] },
  "sign-in by user name and e-mail address": {
    said: { aliasAttributes: ["email"] },
    emitted: { alias_attributes: ["email"], username_configuration: { case_sensitive: false } },
    without: ["username_attributes"],
  },
  "sign-in by user name and phone number": {
    said: { aliasAttributes: ["phone_number"] },
    emitted: { alias_attributes: ["phone_number"] },
    without: ["username_attributes"],
  },

  "passwords: Cognito's defaults": { said: {}, emitted: { password_policy: policy(8, 7) } },
  "passwords: custom": {
    said: { passwordPolicy: { minimumLength: 14, temporaryPasswordValidityDays: 1 } },
    emitted: { password_policy: policy(14, 1) },
  },
  "passwords: custom, fewer classes": {
    said: { passwordPolicy: { minimumLength: 14, requireSymbols: false, requireNumbers: false } },
    emitted: { password_policy: { ...policy(14, 7), require_symbols: false, require_numbers: false } },
  },

  "MFA required, authenticator app": {
    said: { mfaConfiguration: "ON", ...TOTP },
    emitted: { mfa_configuration: "ON", software_token_mfa_configuration: { enabled: true } },
    without: ["sms_configuration"],
  },
  "MFA required, SMS": {
    said: { mfaConfiguration: "ON", ...SMS },
    emitted: { mfa_configuration: "ON", sms_configuration: sms },
    without: ["software_token_mfa_configuration"],
  },
  "MFA required, both": {
    said: { mfaConfiguration: "ON", ...TOTP, ...SMS },
    emitted: { mfa_configuration: "ON", software_token_mfa_configuration: { enabled: true }, sms_configuration: sms },
  },
  "MFA optional, authenticator app": {
    said: { mfaConfiguration: "OPTIONAL", ...TOTP },
    emitted: { mfa_configuration: "OPTIONAL", software_token_mfa_configuration: { enabled: true } },
    without: ["sms_configuration"],
  },
  "MFA optional, SMS": {
    said: { mfaConfiguration: "OPTIONAL", ...SMS },
    emitted: { mfa_configuration: "OPTIONAL", sms_configuration: sms },
    without: ["software_token_mfa_configuration"],
  },
  "MFA optional, both": {
    said: { mfaConfiguration: "OPTIONAL", ...TOTP, ...SMS },
    emitted: {
      mfa_configuration: "OPTIONAL",
      software_token_mfa_configuration: { enabled: true },
      sms_configuration: sms,
    },
  },
  "no MFA": { said: { mfaConfiguration: "OFF" }, emitted: { mfa_configuration: "OFF" }, without: FACTORS },

  "self-service recovery, by e-mail only": {
    said: recovery("verified_email"),
    emitted: { account_recovery_setting: { recovery_mechanism: [{ name: "verified_email", priority: 1 }] } },
  },
  "no self-service recovery": {
    said: recovery("admin_only"),
    emitted: { account_recovery_setting: { recovery_mechanism: [{ name: "admin_only", priority: 1 }] } },
  },

  "self-registration on": {
    said: { adminCreateUserConfig: { allowAdminCreateUserOnly: false } },
    emitted: { admin_create_user_config: { allow_admin_create_user_only: false } },
  },
  "self-registration off": {
    said: { adminCreateUserConfig: { allowAdminCreateUserOnly: true } },
    emitted: { admin_create_user_config: { allow_admin_create_user_only: true } },
  },

  "verification by e-mail": {
    said: {
      autoVerifiedAttributes: ["email"],
      verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
    },
    emitted: {
      auto_verified_attributes: ["email"],
      verification_message_template: expect.objectContaining({ default_email_option: "CONFIRM_WITH_CODE" }),
    },
  },
  "verification by phone": {
    said: { autoVerifiedAttributes: ["phone_number"], ...SMS },
    emitted: { auto_verified_attributes: ["phone_number"], sms_configuration: sms },
  },
  "verification by e-mail and phone": {
    said: { autoVerifiedAttributes: ["phone_number", "email"], ...SMS },
    emitted: { auto_verified_attributes: ["email", "phone_number"] },
  },
  "no verification": { said: { autoVerifiedAttributes: [] }, emitted: {}, without: ["auto_verified_attributes"] },

  "original value kept while an update is pending": {
    said: {
      autoVerifiedAttributes: ["email"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    },
    emitted: {
      user_attribute_update_settings: { attributes_require_verification_before_update: ["email"] },
    },
  },
  "original value not kept": {
    said: { autoVerifiedAttributes: ["email"] },
    emitted: {},
    without: ["user_attribute_update_settings"],
  },

  "required attributes": {
    said: { schema: [{ name: "email", attributeDataType: "String", required: true }] },
    emitted: {
      schema: [
        {
          name: "email",
          attribute_data_type: "String",
          required: true,
          mutable: true,
          developer_only_attribute: false,
          string_attribute_constraints: { min_length: "0", max_length: "2048" },
        },
      ],
    },
  },
  "custom attributes": {
    said: {
      schema: [
        { name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength: 1, maxLength: 64 } },
        { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue: 0, maxValue: 1000 } },
      ],
    },
    emitted: {
      schema: [
        {
          name: "seats",
          attribute_data_type: "Number",
          required: false,
          mutable: true,
          developer_only_attribute: false,
          number_attribute_constraints: { min_value: "0", max_value: "1000" },
        },
        {
          name: "tenant",
          attribute_data_type: "String",
          required: false,
          mutable: true,
          developer_only_attribute: false,
          string_attribute_constraints: { min_length: "1", max_length: "64" },
        },
      ],
    },
  },
} as const satisfies Record<string, Choice>;

export type ChoiceName = keyof typeof CHOICES;

const clientSecret = { fromVariable: "provider_secret" };

/** Who else may vouch for users: each as the console offers it, with keys of its provider_details that tell it apart. */
export const PROVIDERS: Readonly<Record<string, { said: IdentityProvider; details: object; username?: string }>> = {
  Google: {
    said: {
      type: "Google",
      clientId: "123456789012-acme.apps.googleusercontent.com",
      clientSecret,
      authorizeScopes: ["openid", "email", "profile"],
      attributeMapping: { email: "email" },
    },
    details: {
      client_id: "123456789012-acme.apps.googleusercontent.com",
      client_secret: "${var.provider_secret}",
      authorize_scopes: "openid email profile",
      oidc_issuer: "https://accounts.google.com",
    },
    username: "sub",
  },
  Facebook: {
    said: {
      type: "Facebook",
      clientId: "1234567890",
      clientSecret,
      authorizeScopes: ["public_profile", "email"],
      attributeMapping: { email: "email" },
    },
    details: { client_id: "1234567890", authorize_scopes: "public_profile,email" },
    username: "id",
  },
  SignInWithApple: {
    said: {
      type: "SignInWithApple",
      clientId: "com.example.login",
      teamId: "ABCDE12345",
      keyId: "KEY1234567",
      privateKey: { fromVariable: "provider_secret" },
      authorizeScopes: ["email", "name"],
      attributeMapping: { email: "email" },
    },
    details: { client_id: "com.example.login", team_id: "ABCDE12345", key_id: "KEY1234567" },
    username: "sub",
  },
  LoginWithAmazon: {
    said: {
      type: "LoginWithAmazon",
      clientId: "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
      clientSecret,
      authorizeScopes: ["profile"],
      attributeMapping: { email: "email" },
    },
    details: { authorize_scopes: "profile", token_url: "https://api.amazon.com/auth/o2/token" },
    username: "user_id",
  },
  OIDC: {
    said: {
      type: "OIDC",
      clientId: "acme",
      clientSecret,
      authorizeScopes: ["openid", "email"],
      oidcIssuer: "https://login.example.com",
      attributesRequestMethod: "GET",
      attributeMapping: { email: "email" },
    },
    details: { oidc_issuer: "https://login.example.com", attributes_request_method: "GET" },
    username: "sub",
  },
  SAML: {
    said: {
      type: "SAML",
      metadataUrl: "https://login.example.com/metadata.xml",
      attributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
    },
    details: { MetadataURL: "https://login.example.com/metadata.xml" },
  },
};

/** The pool that the walk-through ends with, and what it does not reach: a client and a domain, without which nobody signs in. */
export const WALK_THROUGH: Said = {
  ...CHOICES["sign-in by user name and e-mail address"].said,
  ...CHOICES["MFA required, authenticator app"].said,
  ...CHOICES["self-service recovery, by e-mail only"].said,
  ...CHOICES["self-registration on"].said,
  ...CHOICES["verification by e-mail"].said,
  ...CHOICES["original value kept while an update is pending"].said,
  schema: [...CHOICES["required attributes"].said.schema, ...CHOICES["custom attributes"].said.schema],
  ...federated("Google"),
};

/** A pool that offers the provider on its sign-in pages. */
export function federated(provider: string): Said {
  const said = PROVIDERS[provider]?.said as IdentityProvider;
  return {
    identityProviders: { [provider]: said },
    clients: {
      web: {
        kind: "spa",
        callbackUrls: ["https://app.example.com/callback"],
        supportedIdentityProviders: ["COGNITO", provider],
      },
    },
    domain: { prefix: "users-sign-in" },
  };
}
