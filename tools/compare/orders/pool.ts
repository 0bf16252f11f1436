import { both, byNumber, less, more, off, on, ranks, rowsOf, wider, without } from "./order";

/** How well a way of recovery keeps others out; those who hold the phone number or the mailbox hold the account. */
const RECOVERY = ["verified_phone_number", "verified_email", "admin_only"];

/** The pool itself. */
export const poolRows = rowsOf("user_pool", [
  {
    field: "mfa_configuration",
    unset: "OFF",
    why: "A second factor stops whoever has only the password.",
    order: ranks("OFF", "OPTIONAL", "ON"),
  },
  {
    field: "software_token_mfa_configuration.enabled",
    unset: false,
    why: "Codes of an authenticator app cannot be taken over with the phone number, as those by SMS can.",
    order: on,
  },
  {
    field: "sign_in_policy.allowed_first_auth_factors",
    unset: ["PASSWORD"],
    why: "Passkeys resist phishing; a one-time code is worth no more than the mailbox or the phone number.",
    order: both(without("EMAIL_OTP", "SMS_OTP"), {
      compare: (first, second) => on.compare(hasPasskeys(first), hasPasskeys(second)),
    }),
  },
  {
    field: "web_authn_configuration.user_verification",
    unset: "preferred",
    why: "Required, a passkey asks for a fingerprint or PIN; a found security key alone is not enough.",
    order: ranks("preferred", "required"),
  },
  {
    field: "account_recovery_setting.recovery_mechanism",
    unset: "verified_phone_number, verified_email",
    why: "A recovery code opens the account: an SMS is easier to take over than a mailbox, and only an administrator can ask who it is.",
    order: byNumber((value) => {
      const rank = RECOVERY.indexOf(String(value).split(", ")[0] ?? "");
      return rank < 0 ? undefined : String(value).includes(", ") ? rank - 0.5 : rank;
    }),
  },
  {
    field: "admin_create_user_config.allow_admin_create_user_only",
    unset: false,
    why: "Open sign-up lets anybody have an account.",
    order: on,
  },
  {
    field: "user_attribute_update_settings.attributes_require_verification_before_update",
    unset: [],
    why: "Without it, an address counts as the user's before anybody has shown that it is.",
    order: wider,
  },
  {
    field: "username_configuration.case_sensitive",
    unset: true,
    why: "Case-sensitive names let somebody sign up as another user's name in other letters.",
    order: off,
  },
  {
    field: "device_configuration.challenge_required_on_new_device",
    why: "Without the challenge, a new device is trusted at its first sign-in.",
    order: on,
  },
  {
    field: "device_configuration.device_only_remembered_on_user_prompt",
    why: "Remembered without being asked, shared devices are trusted, too.",
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
    why: "Enforced, threat protection answers risks; in AUDIT it only logs them.",
    order: ranks("OFF", "AUDIT", "ENFORCED"),
  },
  {
    field: "user_pool_add_ons.advanced_security_additional_flows.custom_auth_mode",
    unset: "OFF",
    why: "Custom sign-in is only protected if this says so.",
    order: ranks("OFF", "AUDIT", "ENFORCED"),
  },
  {
    field: "password_policy.minimum_length",
    why: "Each character more makes a password many times harder to guess.",
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
    why: "Whoever finds an old invitation can use it for as long.",
    order: less,
  },
]);

function hasPasskeys(value: unknown): boolean {
  return Array.isArray(value) && value.includes("WEB_AUTHN");
}
