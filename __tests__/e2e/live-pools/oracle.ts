import type { Value } from "./generated-config";

type Members = Readonly<Record<string, unknown>>;

/** An attribute that is one thing in what this project emits, and another in what Terraform generates. */
export interface Difference {
  readonly address: string;
  /** The type of the resource and the path of the attribute; of lists and maps the whole: `aws_cognito_user_pool.tags`. */
  readonly path: string;
  readonly emitted: unknown;
  readonly generated: unknown;
  /** Of a client that only acts for itself: what there is for users has no setting. */
  readonly ofMachine: boolean;
}

/**
 * What differs between the emitted arguments of a resource and those that Terraform generates from the live one. What says
 * nothing (null, an empty list, map or text) is the same as nothing, numbers are the same as their texts, and the order of a
 * list does not matter: they do not to the provider.
 */
export function differences(
  address: string,
  emitted: Members,
  generated: Readonly<Record<string, Value>>,
): Difference[] {
  const [type = ""] = address.split(".");
  const { lifecycle: _, depends_on: __, "//": ___, ...own } = emitted;
  const ofMachine = JSON.stringify(own.allowed_oauth_flows) === '["client_credentials"]';
  return compared(normal(own), normal(generated), []).map(({ way, one, other }) => ({
    address,
    path: [type, ...way].join("."),
    emitted: one,
    generated: other,
    ofMachine,
  }));
}

interface Compared {
  readonly way: readonly string[];
  readonly one: unknown;
  readonly other: unknown;
}

function compared(one: unknown, other: unknown, way: readonly string[]): Compared[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isBlock(one) || !isBlock(other)) return [{ way, one, other }];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.flatMap((name) => compared(one[name], other[name], [...way, name]));
}

/** Sorted, without what says nothing, a block that is there once as an object. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normal).filter((item) => item !== undefined);
    if (items.length === 1 && isBlock(items[0])) return items[0];
    return items.length === 0 ? undefined : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (isBlock(value)) {
    const members = Object.entries(value).map(([name, member]) => [plain(name), normal(member)] as const);
    const said = members.filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return said.length === 0 ? undefined : Object.fromEntries(said);
  }
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "string" ? plain(value) : typeof value === "number" ? String(value) : value;
}

/** The text that a template without an expression, or one of nothing but a text, stands for. */
export function plain(text: string): string {
  const [, quoted] = /^\$\{("(?:[^"\\]|\\.)*")\}$/s.exec(text) ?? [];
  if (quoted !== undefined) return JSON.parse(quoted) as string;
  return /(^|[^$%])[$%]\{/.test(text) ? text : text.replace(/([$%])\1\{/g, "$1{");
}

function isBlock(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An attribute that may differ, and why; `when` only for some values. */
interface Reason {
  readonly why: string;
  readonly when?: (difference: Difference) => boolean;
}

const isReference = ({ emitted }: Difference) => /^\$\{[a-z]/.test(String(emitted));
const isUnset = ({ emitted, generated }: Difference) => emitted === undefined && generated === "0";
const isLeft = ({ emitted }: Difference) => emitted === undefined;
const isIdle = ({ emitted, ofMachine }: Difference) => emitted === undefined && ofMachine;
const isAdded = ({ generated }: Difference) => generated === undefined;

const POOL = "aws_cognito_user_pool";
const CLIENT = "aws_cognito_user_pool_client";
const PROVIDER = "aws_cognito_identity_provider";

const REASONS: Readonly<Record<string, Reason>> = {
  [`${POOL}.deletion_protection`]: { why: 'protection: "plan" leaves it as it is', when: isLeft },
  [`${POOL}.tags_all`]: { why: "computed from the tags, and AWS's own", when: isLeft },
  [`${POOL}.email_verification_message`]: { why: "the template has the same text", when: isLeft },
  [`${POOL}.email_verification_subject`]: { why: "the template has the same text", when: isLeft },
  [`${POOL}.sms_verification_message`]: { why: "the template has the same text", when: isLeft },
  [`${POOL}.admin_create_user_config`]: { why: "the provider refuses the invitation that is live", when: isLeft },
  [`${POOL}.schema`]: { why: "the provider refuses the schema that is live, or takes it for another", when: isLeft },
  ...Object.fromEntries(
    ["email_message", "email_subject", "sms_message"].map((text) => [
      `${POOL}.admin_create_user_config.invite_message_template.${text}`,
      { why: "half an invitation is completed", when: isAdded },
    ]),
  ),
  [`${CLIENT}.access_token_validity`]: { why: "never set; 0 is refused", when: isUnset },
  [`${CLIENT}.enable_token_revocation`]: {
    why: "kept off, where the import updates a client that was never told",
    when: ({ emitted, generated }) => emitted === false && generated === undefined,
  },
  [`${CLIENT}.id_token_validity`]: {
    why: "never set; 0 is refused; or of a machine",
    when: (difference) => isUnset(difference) || isIdle(difference),
  },
  [`${CLIENT}.refresh_token_validity`]: { why: "never set, or beside units that no setting can say", when: isLeft },
  [`${CLIENT}.token_validity_units`]: { why: "AWS's own, without which the same is meant", when: isLeft },
  [`${CLIENT}.explicit_auth_flows`]: { why: "no setting can say them; they are left as they are", when: isLeft },
  ...Object.fromEntries(
    ["auth_session_validity", "supported_identity_providers", "enable_propagate_additional_user_context_data"].map(
      (idle) => [`${CLIENT}.${idle}`, { why: "nothing comes of it for a machine", when: isIdle }],
    ),
  ),
  ...Object.fromEntries(
    ["id_token", "refresh_token"].map((token) => [
      `${CLIENT}.token_validity_units.${token}`,
      {
        why: "the provider completes the units; a machine has no such tokens",
        when: (difference: Difference) => (token === "refresh_token" && isAdded(difference)) || isIdle(difference),
      },
    ]),
  ),
  [`${CLIENT}.analytics_configuration.role_arn`]: { why: "AWS's own role", when: isLeft },
  [`${CLIENT}.analytics_configuration.user_data_shared`]: { why: "never set", when: isLeft },
  [`${PROVIDER}.provider_details.client_secret`]: { why: "a secret comes from a variable", when: isReference },
  [`${PROVIDER}.provider_details.private_key`]: { why: "AWS does not return it" },
  ...Object.fromEntries(
    [
      "ActiveEncryptionCertificate",
      "SLORedirectBindingURI",
      "SSORedirectBindingURI",
      "attributes_url",
      "attributes_url_add_attributes",
      "authorize_url",
      "oidc_issuer",
      "token_request_method",
      "token_url",
    ].map((detail) => [
      `${PROVIDER}.provider_details.${detail}`,
      { why: "AWS filled it in, and keeps it", when: isLeft },
    ]),
  ),
  "aws_cognito_user_group.precedence": { why: "read as 0 where there is none", when: isUnset },
  "aws_cognito_user_group.description": { why: "too long in bytes; left as it is", when: isLeft },
  "aws_cognito_user_pool_domain.managed_login_version": { why: "read as 0 where AWS answers none", when: isUnset },
  "aws_cognito_user_pool_ui_customization.client_id": {
    why: "the provider's own default, or a reference to the client",
    when: (difference) => difference.generated === "ALL" || isReference(difference),
  },
  "aws_cognito_risk_configuration.client_id": { why: "a reference to the client", when: isReference },
};

const TO_THE_POOL: Reason = { why: "a reference to the pool", when: isReference };

/** Why a difference is right; none if it is not. */
export function reasonFor(difference: Difference): string | undefined {
  const { path } = difference;
  const reason = path.endsWith(".user_pool_id") ? TO_THE_POOL : REASONS[path];
  return reason?.when?.(difference) === false ? undefined : reason?.why;
}
