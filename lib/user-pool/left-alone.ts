import { isEmpty } from "../synth/is-empty";
import type { AdminCreateUserSettings } from "./admin-create-user";
import type { Adoption } from "./adoption";
import type { DeviceSettings } from "./device";
import type { EmailSettings } from "./email";
import type { MfaSettings } from "./mfa";
import type { PasswordPolicySettings } from "./password-policy";
import type { VerificationSettings } from "./verification";

/**
 * Arguments that Terraform takes away where they are not emitted, by the settings that emit them. Others it keeps by itself.
 */
const TAKEN_AWAY = {
  aliasAttributes: "alias_attributes",
  autoVerifiedAttributes: "auto_verified_attributes",
  deletionProtection: "deletion_protection",
  deviceConfiguration: "device_configuration",
  emailConfiguration: "email_configuration",
  emailMfaConfiguration: "email_mfa_configuration",
  lambdaConfig: "lambda_config",
  mfaConfiguration: "mfa_configuration",
  schema: "schema",
  smsAuthenticationMessage: "sms_authentication_message",
  softwareTokenMfaConfiguration: "software_token_mfa_configuration",
  tags: "tags",
  userAttributeUpdateSettings: "user_attribute_update_settings",
  userPoolAddOns: "user_pool_add_ons",
  usernameAttributes: "username_attributes",
  webAuthnConfiguration: "web_authn_configuration",
} as const;

/** Members of a block that Terraform resets where they are not emitted, by the settings that emit them. */
const DEFAULTED = {
  adminCreateUserConfig: [
    "admin_create_user_config",
    {
      allowAdminCreateUserOnly: "allow_admin_create_user_only",
      inviteMessageTemplate: "invite_message_template",
    },
  ],
  deviceConfiguration: [
    "device_configuration",
    {
      challengeRequiredOnNewDevice: "challenge_required_on_new_device",
      deviceOnlyRememberedOnUserPrompt: "device_only_remembered_on_user_prompt",
    },
  ],
  emailConfiguration: ["email_configuration", { emailSendingAccount: "email_sending_account" }],
  emailMfaConfiguration: ["email_mfa_configuration", { message: "message", subject: "subject" }],
  passwordPolicy: [
    "password_policy",
    {
      minimumLength: "minimum_length",
      requireLowercase: "require_lowercase",
      requireUppercase: "require_uppercase",
      requireNumbers: "require_numbers",
      requireSymbols: "require_symbols",
      passwordHistorySize: "password_history_size",
      temporaryPasswordValidityDays: "temporary_password_validity_days",
    },
  ],
  verificationMessageTemplate: ["verification_message_template", { defaultEmailOption: "default_email_option" }],
  webAuthnConfiguration: [
    "web_authn_configuration",
    { relyingPartyId: "relying_party_id", userVerification: "user_verification" },
  ],
} as const satisfies { readonly [S in keyof Blocks]?: readonly [string, { readonly [M in keyof Blocks[S]]?: string }] };

type Concerns = AdminCreateUserSettings &
  DeviceSettings &
  EmailSettings &
  MfaSettings &
  PasswordPolicySettings &
  VerificationSettings;
type Blocks = { [S in keyof Concerns]-?: NonNullable<Concerns[S]> };
type Settings = Adoption & { readonly [S in keyof typeof TAKEN_AWAY]?: unknown } & Concerns;

/** The arguments whose absence must not be a change, since an adopted pool does not set them. */
export function leftAlone(settings: Settings): string[] {
  if (!settings.adopted) return [];
  const { emailMfaConfiguration: emailMfa } = settings;
  // Email MFA without a text is on, with AWS's own texts, and cannot be turned off.
  const stated = { ...settings, emailMfaConfiguration: isEmpty(emailMfa ?? {}) ? undefined : emailMfa };
  const whole = Object.entries(TAKEN_AWAY)
    .filter(([setting]) => stated[setting as keyof typeof TAKEN_AWAY] === undefined)
    .map(([, argument]) => argument);
  return [...whole, ...membersLeftAlone(stated)];
}

/** Of blocks that are emitted: one that is set empty says that it has its defaults. */
function membersLeftAlone(settings: Concerns): string[] {
  return Object.entries(DEFAULTED).flatMap(([setting, [argument, members]]) => {
    const block: Readonly<Record<string, unknown>> = { ...settings[setting as keyof typeof DEFAULTED] };
    if (isEmpty(block)) return [];
    return Object.entries(members)
      .filter(([member]) => block[member] === undefined)
      .map(([, name]) => `${argument}[0].${name}`);
  });
}
