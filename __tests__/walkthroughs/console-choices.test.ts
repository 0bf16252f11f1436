/** What the console asks of a new pool, with each of its answers: what you write, and what Terraform gets. */
import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import type { IdentityProvider } from "../../lib/resources/identity-providers/settings";
import { errorsIn, stackOf } from "./emitted";
import { environment } from "./environments";

interface Choice {
  readonly settings: Partial<CognitoUserPoolSettings>;
  readonly emitted: object;
  /** Arguments that must not be there. */
  readonly without?: readonly string[];
}

const TOTP = { softwareTokenMfaConfiguration: { enabled: true } } as const;
const SMS = {
  smsConfiguration: { externalId: "example", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
} as const;
const totp = { software_token_mfa_configuration: { enabled: true } };
const sms = { sms_configuration: { external_id: "example", sns_caller_arn: "arn:aws:iam::123456789012:role/sms" } };
const ALIASES = ["alias_attributes"];

const CHOICES: Readonly<Record<string, Choice>> = {
  "sign-in by e-mail address": {
    settings: { usernameAttributes: ["email"] },
    emitted: { username_attributes: ["email"] },
    without: ALIASES,
  },
  "sign-in by phone number or e-mail address": {
    settings: { usernameAttributes: ["phone_number", "email"] },
    emitted: { username_attributes: ["email", "phone_number"] },
    without: ALIASES,
  },
  "sign-in by user name": { settings: {}, emitted: {}, without: ["username_attributes", "alias_attributes"] },
  "sign-in by user name and e-mail address": {
    settings: { aliasAttributes: ["email"] },
    emitted: { alias_attributes: ["email"], username_configuration: { case_sensitive: false } },
    without: ["username_attributes"],
  },
  "passwords of your own rules": {
    settings: { passwordPolicy: { minimumLength: 14, requireSymbols: false, temporaryPasswordValidityDays: 1 } },
    emitted: {
      password_policy: {
        minimum_length: 14,
        require_lowercase: true,
        require_symbols: false,
        temporary_password_validity_days: 1,
      },
    },
  },
  "MFA required, authenticator app": {
    settings: { mfaConfiguration: "ON", ...TOTP },
    emitted: { mfa_configuration: "ON", ...totp },
    without: ["sms_configuration"],
  },
  "MFA optional, SMS": {
    settings: { mfaConfiguration: "OPTIONAL", ...SMS },
    emitted: { mfa_configuration: "OPTIONAL", ...sms },
    without: ["software_token_mfa_configuration"],
  },
  "MFA required, both": {
    settings: { mfaConfiguration: "ON", ...TOTP, ...SMS },
    emitted: { mfa_configuration: "ON", ...totp, ...sms },
  },
  "no MFA": {
    settings: { mfaConfiguration: "OFF" },
    emitted: { mfa_configuration: "OFF" },
    without: ["software_token_mfa_configuration", "sms_configuration", "email_mfa_configuration"],
  },
  "recovery by e-mail only": {
    settings: { accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } },
    emitted: { account_recovery_setting: { recovery_mechanism: [{ name: "verified_email", priority: 1 }] } },
  },
  "no self-service recovery": {
    settings: { accountRecoverySetting: { recoveryMechanism: [{ name: "admin_only", priority: 1 }] } },
    emitted: { account_recovery_setting: { recovery_mechanism: [{ name: "admin_only", priority: 1 }] } },
  },
  "no self-registration": {
    settings: { adminCreateUserConfig: { allowAdminCreateUserOnly: true } },
    emitted: { admin_create_user_config: { allow_admin_create_user_only: true } },
  },
  "verification by phone": {
    settings: { autoVerifiedAttributes: ["phone_number"], ...SMS },
    emitted: { auto_verified_attributes: ["phone_number"], ...sms },
  },
  "no verification": {
    settings: { autoVerifiedAttributes: [] },
    emitted: {},
    without: ["auto_verified_attributes", "user_attribute_update_settings"],
  },
  "original value kept while an update is pending": {
    settings: {
      autoVerifiedAttributes: ["email"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    },
    emitted: {
      auto_verified_attributes: ["email"],
      user_attribute_update_settings: { attributes_require_verification_before_update: ["email"] },
    },
  },
  "required and custom attributes": {
    settings: {
      schema: [
        { name: "email", attributeDataType: "String", required: true },
        { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue: 0, maxValue: 1000 } },
      ],
    },
    emitted: {
      schema: [
        {
          name: "email",
          required: true,
          string_attribute_constraints: { min_length: "0", max_length: "2048" },
        },
        {
          name: "seats",
          required: false,
          mutable: true,
          number_attribute_constraints: { min_value: "0", max_value: "1000" },
        },
      ],
    },
  },
};

test.each(Object.entries(CHOICES))("%s", (_, { settings, emitted, without = [] }) => {
  const { pool } = stackOf(environment(settings)).resource.aws_cognito_user_pool;
  expect(pool).toMatchObject(emitted);
  expect(Object.keys(pool).filter((argument) => without.includes(argument))).toEqual([]);
  expect(errorsIn(environment(settings))).toEqual([]);
});

const clientSecret = { fromVariable: "provider_secret" };
const attributeMapping = { email: "email" };

const PROVIDERS: Readonly<Record<string, IdentityProvider>> = {
  Google: {
    type: "Google",
    clientId: "123456789012-acme.apps.googleusercontent.com",
    clientSecret,
    authorizeScopes: ["openid", "email", "profile"],
    attributeMapping,
  },
  Facebook: {
    type: "Facebook",
    clientId: "1234567890",
    clientSecret,
    authorizeScopes: ["public_profile", "email"],
    attributeMapping,
  },
  SignInWithApple: {
    type: "SignInWithApple",
    clientId: "com.example.login",
    teamId: "ABCDE12345",
    keyId: "KEY1234567",
    privateKey: clientSecret,
    authorizeScopes: ["email", "name"],
    attributeMapping,
  },
  LoginWithAmazon: {
    type: "LoginWithAmazon",
    clientId: "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
    clientSecret,
    authorizeScopes: ["profile"],
    attributeMapping,
  },
  OIDC: {
    type: "OIDC",
    clientId: "acme",
    clientSecret,
    authorizeScopes: ["openid", "email"],
    oidcIssuer: "https://login.example.com",
    attributesRequestMethod: "GET",
    attributeMapping,
  },
  SAML: {
    type: "SAML",
    metadataUrl: "https://login.example.com/metadata.xml",
    attributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
  },
};

test.each(Object.entries(PROVIDERS))("a client offers sign-in with %s, and depends on it", (name, provider) => {
  const federated = environment({
    identityProviders: { [name]: provider },
    clients: {
      web: {
        kind: "spa",
        callbackUrls: ["https://app.example.com/callback"],
        supportedIdentityProviders: ["COGNITO", name],
      },
    },
    domain: { prefix: "users-sign-in" },
  });
  const { resource } = stackOf(federated);
  expect(resource.aws_cognito_identity_provider[`pool_${name}`]).toMatchObject({
    provider_name: name,
    provider_type: name,
    attribute_mapping: { email: provider.attributeMapping?.email },
  });
  expect(resource.aws_cognito_user_pool_client.pool_web).toMatchObject({
    supported_identity_providers: ["COGNITO", name].sort(),
    depends_on: [`aws_cognito_identity_provider.pool_${name}`],
  });
  expect(errorsIn(federated)).toEqual([]);
});
