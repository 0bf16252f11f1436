import { isObject, type JsonObject } from "../json-object";
import type { Change } from "./change";
import { type Difference, differences, type Shown } from "./difference";
import { isEmpty, isSame, own } from "./json";
import { isSameSchema } from "./schema";

/** A difference that harms nothing, and why it is there. */
export interface Noise {
  readonly path: string;
  readonly why: string;
}

/** What a change really changes, and what is known to mean nothing. */
export interface Judged {
  readonly real: readonly Difference[];
  readonly noise: readonly Noise[];
}

/** Tells the differences of a change from the noise in it. An update without a difference is all noise. */
export function judged(change: Change): Judged {
  const found = differences(change).map((difference) => ({ difference, why: noiseIn(difference, change) }));
  const noise = found.flatMap(({ difference: { path }, why }) => (why === undefined ? [] : [{ path, why }]));
  const real = found.flatMap(({ difference, why }) => (why === undefined ? [difference] : []));
  const nothing = found.length === 0 && change.action === "update";
  return { real, noise: nothing ? [{ path: "", why: MARKS }] : noise };
}

const MARKS = "only the mark of a sensitive value differs; nothing is sent to AWS";

/** Why a difference is noise; none if it is a real one. What may not be seen, or is not known yet, is judged by its name. */
function noiseIn(difference: Difference, { type, before, after }: Change): string | undefined {
  const path = difference.path.replaceAll("[0]", "");
  if (own(COMPUTED, type)?.includes(path)) return COMPUTES;
  if (type === PROVIDER) {
    const why = filledAgain(path, difference, String(after?.provider_type ?? before?.provider_type));
    if (why !== undefined) return why;
  }
  if (isUnseen(difference.before) || isUnseen(difference.after)) {
    return path === "tags_all" ? COMPUTES : undefined;
  }
  const [one, other] = [seen(difference.before), seen(difference.after)];
  if (isEmpty(one) && isEmpty(other)) return "empty and absent mean the same";
  if (isSameJson(one, other)) return "the same JSON, written in another way";
  if (type === POOL && path === "schema" && isSameSchema(one, other)) {
    return "the same attributes";
  }
  if (type === POOL && path === PRE_TOKEN && repeatsTrigger(one, before) && repeatsTrigger(other, after)) {
    return "the same trigger, under its second name";
  }
  const defaults = own(own(DEFAULTS, type) ?? {}, path) ?? [];
  const isDefault = (value: unknown) => defaults.some((one) => isSame(one, value));
  return isDefault(one) && isDefault(other) ? "the default, stated or not" : undefined;
}

const COMPUTES = "AWS computes it";
const POOL = "aws_cognito_user_pool";
const PRE_TOKEN = "lambda_config.pre_token_generation_config";
const PROVIDER = "aws_cognito_identity_provider";

/** Attributes that AWS answers and nobody sets. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  [POOL]: ["creation_date", "custom_domain", "domain", "endpoint", "estimated_number_of_users", "last_modified_date"],
  aws_cognito_user: [
    "creation_date",
    "last_modified_date",
    "mfa_setting_list",
    "preferred_mfa_setting",
    "status",
    "sub",
  ],
  aws_cognito_user_pool_domain: ["aws_account_id", "s3_bucket", "version"],
  aws_cognito_resource_server: ["scope_identifiers"],
};

/** Values that all mean AWS's default, by attribute. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  [POOL]: {
    "password_policy.temporary_password_validity_days": [0, 7],
    "sign_in_policy.allowed_first_auth_factors": [undefined, [], ["PASSWORD"]],
    sign_in_policy: [undefined, [], [{}], [{ allowed_first_auth_factors: ["PASSWORD"] }]],
    "email_configuration.email_sending_account": [undefined, "", "COGNITO_DEFAULT"],
    device_configuration: [undefined, [], [{}]],
  },
  aws_cognito_user_pool_client: {
    token_validity_units: [undefined, [], [{ access_token: "hours", id_token: "hours", refresh_token: "days" }]],
  },
};

/** What AWS adds to the details of a provider by itself, and adds again when it is taken away. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  Facebook: ["api_version", "attributes_url", "authorize_url", "token_request_method", "token_url"],
  Google: ["attributes_url", "authorize_url", "oidc_issuer", "token_request_method", "token_url"],
  LoginWithAmazon: ["attributes_url", "authorize_url", "token_request_method", "token_url"],
  SignInWithApple: ["attributes_url", "authorize_url", "oidc_issuer", "token_request_method", "token_url"],
  SAML: ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"],
};

function filledAgain(path: string, { after }: Difference, providerType: string): string | undefined {
  if (after.kind !== "absent") return undefined;
  const filled = ["attributes_url_add_attributes", ...(own(FILLED, providerType) ?? [])];
  const paths = ["attribute_mapping.username", ...filled.map((key) => `provider_details.${key}`)];
  return paths.includes(path) ? "AWS fills it in again" : undefined;
}

/** AWS answers the trigger under both of its names, whichever set it. */
function repeatsTrigger(config: unknown, pool: JsonObject | undefined): boolean {
  if (isEmpty(config)) return true;
  const trigger = [pool?.lambda_config].flat().find(isObject)?.pre_token_generation;
  return !isEmpty(trigger) && isSame(config, [{ lambda_arn: trigger, lambda_version: "V1_0" }]);
}

function isUnseen({ kind }: Shown): boolean {
  return kind === "sensitive" || kind === "unknown";
}

function seen(shown: Shown): unknown {
  return shown.kind === "value" ? shown.value : undefined;
}

function isSameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== "string" || typeof other !== "string" || !/^\s*[[{]/.test(one)) return false;
  try {
    return isSame(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}
