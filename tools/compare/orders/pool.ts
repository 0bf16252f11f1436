import { both, byNumber, less, more, off, on, ranks, rowsOf, wider, without } from "./order";

/** How well a way of recovery keeps others out; those who hold the phone number or the mailbox hold the account. */
const RECOVERY = ["verified_phone_number", "verified_email", "admin_only"];

/** The pool itself. */
export const poolRows = rowsOf("user_pool", [
  {
    field: "mfa_configuration",
    unset: "OFF",
    why: "A second factor stops an attacker who has only the password.",
    order: ranks("OFF", "OPTIONAL", "ON"),
  },
  {
    field: "software_token_mfa_configuration.enabled",
    unset: false,
    why: "An attacker who takes over a phone number gets codes by SMS, but not those of an authenticator app.",
    order: on,
  },
  {
    field: "sign_in_policy.allowed_first_auth_factors",
    unset: ["PASSWORD"],
    why: "Passkeys resist phishing; a one-time code is only as safe as the mailbox or the phone number.",
    order: both(without("EMAIL_OTP", "SMS_OTP"), {
      compare: (first, second) => on.compare(hasPasskeys(first), hasPasskeys(second)),
    }),
  },
  {
    field: "web_authn_configuration.user_verification",
    unset: "preferred",
    why: "If required, a passkey asks for a fingerprint or PIN, so a stolen security key alone is not enough.",
    order: ranks("preferred", "required"),
  },
  {
    field: "account_recovery_setting.recovery_mechanism",
    unset: "verified_phone_number, verified_email",
    why: "A recovery code gives access to the account: SMS is easier to intercept than email, and only an administrator can verify the person.",
    order: byNumber((value) => {
      const rank = RECOVERY.indexOf(String(value).split(", ")[0] ?? "");
      return rank < 0 ? undefined : String(value).includes(", ") ? rank - 0.5 : rank;
    }),
  },
  {
    field: "admin_create_user_config.allow_admin_create_user_only",
    unset: false,
    why: "With open sign-up, anyone can create an account.",
    order: on,
  },
  {
    field: "user_attribute_update_settings.attributes_require_verification_before_update",
    unset: [],
    why: "Without it, an address counts as the user's before it is verified.",
    order: wider,
  },
  {
    field: "username_configuration.case_sensitive",
    unset: true,
    why: "With case-sensitive names, someone can sign up with another user's name in a different case.",
    order: off,
  },
  {
    field: "device_configuration.challenge_required_on_new_device",
    why: "Without the challenge, a new device is trusted at its first sign-in.",
    order: on,
  },
  {
    field: "device_configuration.device_only_remembered_on_user_prompt",
    why: "If devices are remembered without asking, shared devices are trusted too.",
    order: on,
  },
  {
    field: "deletion_protection",
    unset: "INACTIVE",
    why: "AWS refuses to delete a protected pool, with all its users.",
    order: ranks("INACTIVE", "ACTIVE"),
  },
  {
    field: "lifecycle.prevent_destroy",
    unset: false,
    why: "Terraform refuses to plan a deletion.",
    order: on,
  },
  {
    field: "user_pool_add_ons.advanced_security_mode",
    unset: "OFF",
    why: "If enforced, threat protection acts on risks; in AUDIT it only logs them.",
    order: ranks("OFF", "AUDIT", "ENFORCED"),
  },
  {
    field: "user_pool_add_ons.advanced_security_additional_flows.custom_auth_mode",
    unset: "OFF",
    why: "Custom authentication is only protected if this is set.",
    order: ranks("OFF", "AUDIT", "ENFORCED"),
  },
  {
    field: "password_policy.minimum_length",
    why: "Each additional character makes a password many times harder to guess.",
    order: more,
  },
  ...["lowercase", "numbers", "symbols", "uppercase"].map((characters) => ({
    field: `password_policy.require_${characters}`,
    why: "More classes of characters make a password harder to guess.",
    order: on,
  })),
  {
    field: "password_policy.password_history_size",
    unset: 0,
    why: "A password that leaked can come back if the pool does not remember it.",
    order: more,
  },
  {
    field: "password_policy.temporary_password_validity_days",
    unset: 7,
    why: "Anyone who finds an old invitation can use it for that long.",
    order: less,
  },
]);

function hasPasskeys(value: unknown): boolean {
  return Array.isArray(value) && value.includes("WEB_AUTHN");
}
