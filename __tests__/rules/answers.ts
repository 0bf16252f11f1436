import type { RuleId } from "../../lib/rules";

/** How the product answers for one row of what AWS and the provider do. */
export type Answer =
  /** A rule finds it. */
  | { readonly rule: RuleId }
  /** It cannot be written: a line with this text under a `@ts-expect-error` in this test file. */
  | { readonly type: string; readonly text: string }
  /** The wrapper always emits what is right: a test of this name in this file. */
  | { readonly wrapper: string; readonly test: string };

const rule = (...ids: RuleId[]): Answer[] => ids.map((id) => ({ rule: id }));
const type = (file: string, text: string): Answer => ({ type: file, text });
const wrapper = (file: string, test: string): Answer => ({ wrapper: file, test });

const TYPES = "type-tests.ts";
const PASSWORD = wrapper("user-pool/password-policy.test.ts", "becomes AWS's whole default policy");
const EMPTY = wrapper("user-pool/index.test.ts", "an empty block is never emitted");
const REMOVAL = wrapper("user-pool/index.test.ts", "is emitted with the effective value of everything whose removal");
const SECRET = wrapper("attachments/client/to-terraform.test.ts", "the secret");
const VALIDITIES = wrapper("attachments/client/to-terraform.test.ts", "all three with all three units");
const LISTS = wrapper(
  "attachments/client/to-terraform.test.ts",
  "a list that holds nothing is emitted as an empty one",
);
const WAITS = wrapper("attachments/clients.test.ts", "a client waits for the servers of its scopes");
const ROTATION = wrapper("attachments/client/effective.test.ts", "rotation drops ALLOW_REFRESH_TOKEN_AUTH");
const STYLES = wrapper("attachments/managed-login-branding.test.ts", "the domain turns to managed login only when");
const PERMISSION = wrapper("attachments/trigger-permissions.test.ts", "every trigger has one");
const GOOGLE = wrapper("identity-providers/social.test.ts", "Google has the keys that AWS adds");
const CONSTRAINTS = wrapper("user-pool/index.test.ts", "except the constraints of a custom String or Number");
const MUTABLE = wrapper("user-pool/schema.test.ts", "the three flags are explicit, and mutable unless stated");

/** Sections 2.1 to 2.10: every row, whether it is an error, a warning or silent today. */
export const RULE_ROWS: Readonly<Record<string, readonly Answer[]>> = {
  M1: rule("mfa-needs-factor"),
  M2: rule("mfa-off-without-factors"),
  M3: rule("passkeys-with-sms-need-mfa", "mfa-off-without-factors"),
  M4: rule("email-mfa-needs-ses"),
  M5: rule("email-mfa-needs-tier"),
  M6: rule("mfa-leaves-a-way-of-recovery"),
  M7: rule("mfa-call-comes-first"),
  M8: rule("mfa-call-comes-first"),
  M9: rule("password-is-a-first-factor"),
  M10: rule("required-mfa-excludes-passwordless"),
  M11: rule("required-mfa-excludes-passwordless"),
  M12: rule("sms-first-factor-needs-sms"),
  M13: rule("passwordless-needs-tier"),
  M14: rule("relying-party-is-a-host"),
  M15: rule("user-pool-limits"),
  M16: [type(TYPES, "REQUIRED")],

  V1: rule("phone-verification-needs-sms", "phone-verification-with-custom-sender"),
  V2: rule("update-verification-is-auto-verified"),
  V3: [wrapper("user-pool/verification.test.ts", "an empty list is no block")],
  V4: rule("recovery-without-duplicates"),
  V5: rule("admin-only-recovery-stands-alone"),
  V6: rule("usernames-or-aliases"),
  V7: [wrapper("stacks/user-pool-stack.test.ts", "protection %s is deletion_protection %s and prevent_destroy %s")],
  V8: [wrapper("user-pool/sign-in.test.ts", "a new pool is told that case does not matter")],
  V9: rule("phone-sign-in-needs-sms"),
  V10: rule("texts-of-one-e-mail-option"),
  V11: rule("one-name-per-verification-text"),
  V12: rule("link-needs-domain"),

  P1: [PASSWORD],
  P2: [PASSWORD],
  P3: rule("user-pool-limits"),
  P4: rule("password-history-needs-tier"),
  P5: [wrapper("user-pool/admin-create-user.test.ts", "AWS's own wording")],
  P6: rule("text-holds-its-placeholder"),

  S1: rule("developer-email-needs-source"),
  S2: rule("own-sender-needs-developer"),
  S3: rule("sender-is-well-formed", "sender-belongs-to-identity"),
  S4: rule("ses-serves-the-region"),
  S5: rule("user-pool-limits"),
  S6: rule("user-pool-limits", "external-id-fits-sts"),
  S7: rule("arns-in-the-pools-account", "sms-role-is-a-role"),
  S8: rule("sns-region-is-allowed"),
  S9: [wrapper("attachments/sms-role.test.ts", "the pool waits for the role and its policy")],

  L1: rule("custom-sender-needs-key"),
  L2: rule("pre-token-one-function"),
  L3: rule("pre-token-version-needs-tier"),
  L4: rule("triggers-are-functions"),
  L5: rule("triggers-are-functions"),
  L6: rule("triggers-are-functions"),
  L7: [EMPTY],
  L8: [PERMISSION, ...rule("permission-has-its-trigger", "permission-is-made-elsewhere")],
  L9: rule("import-may-wipe"),

  T1: rule("threat-protection-needs-plus"),
  T2: rule("managed-login-needs-tier"),
  T3: rule("sign-in-logs-need-plus"),
  T4: rule("risk-needs-threat-protection"),
  T5: rule("choice-based-sign-in-needs-tier"),
  T6: rule("downgrade-in-two-applies"),

  A1: rule("custom-attribute-is-optional"),
  A2: rule("standard-attribute-keeps-its-type"),
  A3: rule("attribute-names-are-unique"),
  A4: rule("attribute-bounds-in-order"),
  A5: rule("attribute-bounds-in-order"),
  A6: rule("attribute-name-is-allowed"),
  A7: rule("attributes-added-in-steps"),
  A8: rule("attribute-name-is-allowed"),
  A9: [MUTABLE],
  A10: rule("mapped-attributes-are-mutable", "mapped-attributes-can-be-written"),
  A11: rule("required-attributes-can-be-written"),

  I1: [GOOGLE, wrapper("attachments/identity-providers.test.ts", "what AWS fills is ignored key by key")],
  I2: [GOOGLE, ...rule("provider-name-is-not-reserved")],
  I3: [
    ...rule("provider-has-scopes", "identity-provider-limits"),
    type("identity-providers/social.test.ts", "clientSecret"),
  ],
  I4: rule("oidc-endpoints-are-https"),
  I5: [...rule("saml-metadata-is-xml"), type("identity-providers/saml.test.ts", "metadata")],
  I6: rule("provider-name-is-allowed"),
  I7: rule("provider-name-is-allowed"),
  I8: [wrapper("identity-providers/social.test.ts", "what is mapped stands beside the user name")],
  I9: [wrapper("identity-providers/saml.test.ts", "maps no user name, and leaves to AWS")],
  I10: rule("mapping-names-pool-attributes"),
  I11: rule("attribute-name-is-allowed"),

  C1: rule("oauth-needs-flows-and-scopes", "oauth-settings-need-the-flag", "redirects-are-used"),
  C2: rule("client-credentials-stands-alone"),
  C3: rule("client-credentials-needs-secret"),
  C4: rule("client-credentials-scopes-are-custom"),
  C5: rule("code-flow-needs-callback"),
  C6: rule("redirect-is-well-formed", "redirect-has-no-wildcard"),
  C7: rule("default-redirect-is-a-callback"),
  C8: [...rule("scope-exists"), WAITS],
  C9: [...rule("client-provider-is-spelled-right", "client-provider-is-stated"), WAITS],
  C10: rule("write-attributes-can-be-written", "client-attributes-exist"),
  C11: rule("client-attributes-exist"),
  C12: rule("context-data-needs-secret"),
  C13: rule("legacy-flows-stand-alone"),
  C14: rule("refresh-flow-is-allowed"),
  C15: [ROTATION, ...rule("rotation-needs-stated-flows")],
  C16: rule("tokens-end-before-refresh-token"),
  C17: rule("token-validity-in-range"),
  C18: [VALIDITIES],
  C19: [VALIDITIES],
  C20: [
    wrapper("attachments/client/to-terraform.test.ts", "by id, with its role"),
    ...rule("analytics-names-a-project"),
  ],
  C21: rule("client-limits"),
  C22: [SECRET],

  D1: rule("domain-limits"),
  D2: rule("prefix-without-reserved-word", "prefix-may-hold-reserved-word"),
  D3: rule("prefix-is-unique"),
  D4: [type("attachments/domain.test.ts", "certificateArn"), ...rule("domain-limits")],
  D5: rule("certificate-in-us-east-1"),
  D6: rule("custom-domain-parent-resolves", "custom-domain-is-a-subdomain"),
  D7: [STYLES],
  D8: [
    wrapper("attachments/domain.test.ts", "is never made before the old one is gone"),
    ...rule("domain-change-is-an-outage"),
  ],
  D9: [wrapper("attachments/domain.test.ts", "it hangs from the pool under a fixed address")],
  D10: rule("protection-released"),

  R1: rule("resource-server-limits"),
  R2: rule("resource-server-limits"),
  R3: rule("resource-server-limits"),

  G1: rule("precedence-starts-at-one"),
  G2: [wrapper("attachments/groups.test.ts", "so that no removal makes it the highest")],
  G3: rule("cannot-be-taken-back"),
  G4: rule("group-limits"),
  G5: rule("group-role-in-account"),

  U1: rule("ui-needs-domain"),
  U2: rule("ui-css"),
  U3: [wrapper("attachments/ui-customization.test.ts", "one for all clients and one for each, after the domain")],
  U4: rule("ui-image"),

  K1: [type("attachments/log-delivery.test.ts", "userAuthEvents")],
  K2: [
    type("attachments/log-delivery.test.ts", "userNotification"),
    wrapper("attachments/log-delivery.test.ts", "failed messages go to CloudWatch as errors"),
  ],
  K3: rule("logs-go-to-the-pools-region"),
  K4: [wrapper("attachments/log-delivery.test.ts", "the order of the settings does not change the list")],

  B1: [wrapper("attachments/managed-login-branding.test.ts", "with settings says nothing of Cognito's own")],
  B2: [wrapper("attachments/managed-login-branding.test.ts", "without settings is Cognito's own")],
  B3: rule("branding-asset"),
  B4: [wrapper("attachments/managed-login-branding.test.ts", "each client's style has its address")],
  B5: rule("asset-change-replaces-style"),
};

/** Section 8: the 25 worst mistakes and ten more. */
export const MISTAKES: readonly (readonly Answer[])[] = [
  [wrapper("user-pool/schema.test.ts", "equal to AWS's default is not emitted")],
  [CONSTRAINTS],
  // What is live is known to AWS alone; until there is a lock file, what the schema cannot be any more is said where it is written.
  rule("schema-only-grows"),
  [MUTABLE],
  rule("custom-attribute-is-optional"),
  rule("mfa-needs-factor"),
  rule("mfa-off-without-factors"),
  rule("email-mfa-needs-ses", "mfa-call-comes-first"),
  rule("stays-in-aws"),
  rule("passkeys-with-sms-need-mfa"),
  [wrapper("user-pool/admin-create-user.test.ts", "AWS's own wording")],
  [PASSWORD],
  [
    wrapper("stacks/user-pool-stack.test.ts", "protection %s is deletion_protection %s and prevent_destroy %s"),
    ...rule("environment-is-protected"),
  ],
  [SECRET, type("attachments/client/kinds.test.ts", "importId")],
  [LISTS],
  rule("default-redirect-is-a-callback", "cannot-be-taken-back"),
  rule("client-credentials-stands-alone", "client-credentials-needs-secret", "client-credentials-scopes-are-custom"),
  rule("redirect-is-well-formed"),
  [VALIDITIES, ...rule("tokens-end-before-refresh-token")],
  [ROTATION, ...rule("cannot-be-taken-back")],
  [GOOGLE],
  [WAITS],
  [
    wrapper("attachments/groups.test.ts", "so that no removal makes it the highest"),
    ...rule("precedence-starts-at-one"),
  ],
  rule("update-verification-is-auto-verified", "phone-verification-needs-sms", "admin-only-recovery-stands-alone"),
  rule(
    "passwordless-needs-tier",
    "pre-token-version-needs-tier",
    "managed-login-needs-tier",
    "threat-protection-needs-plus",
  ),
  [wrapper("attachments/sms-role.test.ts", "the role the pool still names is forgotten, not destroyed")],
  rule("stays-in-aws"),
  rule("domain-limits", "prefix-without-reserved-word"),
  rule("certificate-in-us-east-1"),
  [STYLES],
  rule("required-mfa-excludes-passwordless"),
  [wrapper("user-pool/sign-in.test.ts", "a new pool is told that case does not matter")],
  [EMPTY],
  [PERMISSION],
  rule("attributes-added-in-steps"),
];

/** What the removal of a block does today (section 4.1): either always emitted, or said. */
export const REMOVALS: readonly (readonly Answer[])[] = [[REMOVAL], rule("stays-in-aws", "left-as-live")];
