import { TIERED_FEATURES } from "../../lib/aws-facts/tiers";
import { isObject, type JsonObject } from "../json-object";
import type { Change } from "./change";
import type { Facts } from "./facts";
import { own } from "./json";
import { block, firstFactors } from "./pool";

/** A feature of a tier that is on when the pool is updated. */
export interface Feature {
  readonly name: string;
  readonly tier: string;
  /** The resource that turns it on. */
  readonly address: string;
}

type Name = keyof typeof TIERED_FEATURES;

/**
 * The features of tiers that are on when a pool is updated: of the pool what it will have, since one call changes all; of the
 * other resources what they have now, since they are updated later.
 */
export function featuresOf(pool: Change, facts: Facts): readonly Feature[] {
  const after = pool.after ?? {};
  const others = facts.inPool(pool).flatMap((change) => {
    const live = change.action === "forget" ? undefined : change.before;
    return (live && own(IN_OTHERS, change.type)?.(live).map((name) => feature(name, change))) ?? [];
  });
  return [...inPool(after).map((name) => feature(name, pool)), ...others];
}

function feature(name: Name, { address }: Change): Feature {
  return { ...TIERED_FEATURES[name], address };
}

function inPool(pool: JsonObject): Name[] {
  const version = block(block(pool, "lambda_config"), "pre_token_generation_config")?.lambda_version;
  const addOns = block(pool, "user_pool_add_ons");
  const names: (Name | false)[] = [
    firstFactors(pool).some((factor) => factor !== "PASSWORD") && "passwordless",
    Number(block(pool, "password_policy")?.password_history_size ?? 0) > 0 && "passwordHistory",
    block(pool, "email_mfa_configuration") !== undefined && "emailMfa",
    (version === "V2_0" || version === "V3_0") && "tokenCustomization",
    addOns !== undefined && addOns.advanced_security_mode !== "OFF" && "threatProtection",
  ];
  return names.filter((name) => name !== false);
}

/** What clients, domains, risks and logs turn on. */
const IN_OTHERS: Readonly<Record<string, (values: JsonObject) => Name[]>> = {
  aws_cognito_user_pool_client: inClient,
  aws_cognito_managed_user_pool_client: inClient,
  aws_cognito_user_pool_domain: ({ managed_login_version: version }) => (version === 2 ? ["managedLogin"] : []),
  aws_cognito_risk_configuration: () => ["threatProtection"],
  aws_cognito_log_delivery_configuration: ({ log_configurations: logs }) =>
    list(logs).some((log) => isObject(log) && log.event_source === "userAuthEvents") ? ["signInLogs"] : [],
};

function inClient(client: JsonObject): Name[] {
  return [
    ...(block(client, "refresh_token_rotation")?.feature === "ENABLED" ? (["refreshTokenRotation"] as const) : []),
    ...(list(client.explicit_auth_flows).includes("ALLOW_USER_AUTH") ? (["choiceBasedSignIn"] as const) : []),
  ];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
