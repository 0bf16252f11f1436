import type { Fact } from "../../lib/lock/fact";
import { hashOf, type Image } from "../../lib/lock/images";
import type { Lock } from "../../lib/lock/lock";
import { sorted } from "../../lib/lock/lock-of";
import { attribute } from "../../lib/lock/locked-settings";
import { isObject, type JsonObject } from "../json-object";
import { Refusal } from "../refusal";
import type { Deployed } from "./deployed";
import { ownerOf } from "./owner";

/** What Terraform knows of an environment: all of a lock but what is not in AWS, such as `adopted`. */
export type Known = Pick<Lock, "locked" | "live" | "resources">;

/**
 * What is live, from the resources in a state.
 * @throws Refusal if there is no pool among them
 */
export function knownOf(deployed: readonly Deployed[]): Known {
  const owned = deployed.flatMap((resource) => {
    const owner = ownerOf(resource);
    return owner === undefined ? [] : [{ ...resource, owner }];
  });
  if (!owned.some(({ owner }) => owner === "userPool")) {
    throw new Refusal("There is no aws_cognito_user_pool.pool in it: deploy the environment first.");
  }
  const resources = new Map<string, string[]>();
  for (const { owner, type, name } of owned) {
    resources.set(owner, [...(resources.get(owner) ?? []), `${type}.${name}`].sort());
  }
  const facts = owned.flatMap(({ owner, type, values }) => FACTS[type]?.(owner, values) ?? []);
  return {
    locked: sorted(facts.filter(([, , live]) => !live).map(([path, value]) => [path, value] as const)),
    live: sorted(facts.filter(([, , live]) => live).map(([path, value]) => [path, value] as const)),
    resources: sorted(resources),
  };
}

/** A fact, and whether it belongs to what is live rather than to what can never change. */
type Told = readonly [...Fact, live?: true];

const FACTS: Readonly<Record<string, (owner: string, values: JsonObject) => readonly Told[]>> = {
  aws_cognito_user_pool: (_, values) => [...lockedOfPool(values), ...liveOfPool(values)],
  aws_cognito_user_pool_client: (owner, values) => [
    [`${owner}.generateSecret`, text(values.client_secret) !== undefined],
    [`${owner}.defaultRedirectUri`, there(values.default_redirect_uri), true],
    [`${owner}.refreshTokenRotation`, there(values.refresh_token_rotation), true],
  ],
  aws_cognito_managed_login_branding: (owner, { asset }) => [
    [`${owner}.assets`, hashOf(Array.isArray(asset) ? asset.filter(isObject).map(imageOf) : []), true],
  ],
  aws_cognito_user_group: (owner, values) => [
    [`${owner}.name`, text(values.name)],
    [`${owner}.roleArn`, there(values.role_arn), true],
  ],
  aws_cognito_user: (owner, values) => [[`${owner}.username`, text(values.username)]],
  aws_cognito_identity_provider: (owner, values) => [
    [`${owner}.providerName`, text(values.provider_name)],
    [`${owner}.type`, text(values.provider_type)],
  ],
  aws_cognito_resource_server: (owner, values) => [[`${owner}.identifier`, text(values.identifier)]],
  aws_cognito_user_pool_domain: (owner, values) => [
    [owner, text(values.domain)],
    [`${owner}.certificateArn`, text(values.certificate_arn), true],
  ],
};

function imageOf({ category, color_mode, extension, resource_id, bytes }: JsonObject): Image {
  const rest = { resourceId: text(resource_id), bytes: text(bytes) };
  return { category: `${category}`, colorMode: `${color_mode}`, extension: `${extension}`, ...rest };
}

function lockedOfPool(values: JsonObject): Told[] {
  // arn:aws:cognito-idp:<region>:<account>:userpool/<id>
  const [, , , region, accountId] = (text(values.arn) ?? "").split(":");
  const schema = Array.isArray(values.schema) ? values.schema.filter(isObject) : [];
  const caseSensitive = block(values.username_configuration)?.case_sensitive;
  return [
    ["region", region],
    ["accountId", accountId],
    ["userPool.usernameAttributes", list(values.username_attributes) ?? []],
    ["userPool.aliasAttributes", list(values.alias_attributes) ?? []],
    ["userPool.usernameConfiguration.caseSensitive", typeof caseSensitive === "boolean" ? caseSensitive : undefined],
    ["userPool.webAuthnConfiguration.relyingPartyId", text(block(values.web_authn_configuration)?.relying_party_id)],
    ...schema.map((item): Told => [`userPool.schema.${item.name}`, attributeOf(item)]),
  ];
}

function attributeOf(item: JsonObject) {
  const { min_length, max_length } = block(item.string_attribute_constraints) ?? {};
  const { min_value, max_value } = block(item.number_attribute_constraints) ?? {};
  return attribute({
    attributeDataType: `${item.attribute_data_type}`,
    mutable: item.mutable,
    required: item.required,
    developerOnlyAttribute: item.developer_only_attribute,
    stringAttributeConstraints: { minLength: text(min_length), maxLength: text(max_length) },
    numberAttributeConstraints: { minValue: text(min_value), maxValue: text(max_value) },
  });
}

function liveOfPool(values: JsonObject): Told[] {
  const triggers = block(values.lambda_config);
  const flows = block(block(values.user_pool_add_ons)?.advanced_security_additional_flows)?.custom_auth_mode;
  return [
    ["userPool.smsConfiguration", there(values.sms_configuration), true],
    ["userPool.emailMfaConfiguration", there(values.email_mfa_configuration), true],
    [
      "userPool.lambdaConfig.preTokenGenerationConfig",
      there(triggers?.pre_token_generation) ?? there(triggers?.pre_token_generation_config),
      true,
    ],
    ["userPool.userPoolAddOns.advancedSecurityAdditionalFlows", there(flows), true],
    ["userPool.userPoolTier", text(values.user_pool_tier), true],
    ["userPool.mfaConfiguration", text(values.mfa_configuration), true],
    [
      "userPool.signInPolicy.allowedFirstAuthFactors",
      list(block(values.sign_in_policy)?.allowed_first_auth_factors),
      true,
    ],
    ["userPool.emailConfiguration.emailSendingAccount", sender(values), true],
  ];
}

/** AWS's own is what the settings leave out. */
function sender(values: JsonObject): string | undefined {
  const account = text(block(values.email_configuration)?.email_sending_account);
  return account === "COGNITO_DEFAULT" ? undefined : account;
}

/** The first of a block's occurrences. */
function block(value: unknown): JsonObject | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function list(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.filter((each) => typeof each === "string").sort();
}

/** That something is set, whatever it is. */
function there(value: unknown): true | undefined {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
    ? undefined
    : true;
}
