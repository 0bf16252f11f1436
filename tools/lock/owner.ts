import { TRIGGERS } from "../../lib/resources/trigger-permissions/settings";
import { membershipNamed, membershipPath } from "../../lib/resources/users/memberships";

type Owner = (key: string) => string;

/** The setting that makes a resource, by its type: of one that each entry has, and of one that the pool has one of. */
const OWNERS: Readonly<Record<string, { readonly entry?: Owner; readonly pool?: string }>> = {
  aws_cognito_user_pool: { pool: "" },
  aws_cognito_user_pool_client: { entry: (key) => `clients.${key}` },
  aws_cognito_managed_login_branding: { entry: (key) => `clients.${key}.branding` },
  aws_cognito_risk_configuration: { entry: (key) => `clients.${key}.riskConfiguration`, pool: "riskConfiguration" },
  aws_cognito_user_pool_ui_customization: { entry: (key) => `clients.${key}.uiCustomization`, pool: "uiCustomization" },
  aws_secretsmanager_secret: { entry: (key) => `clientSecrets.${key}` },
  aws_secretsmanager_secret_version: { entry: (key) => `clientSecrets.${key}` },
  aws_ssm_parameter: { entry: (key) => `clientSecrets.${key}` },
  aws_cognito_user_group: { entry: (key) => `groups.${key}` },
  aws_cognito_managed_user_pool_client: { entry: (key) => `managedClients.${key}` },
  aws_cognito_user: { entry: (key) => `users.${key}` },
  aws_cognito_user_in_group: { entry: (key) => membershipPath(membershipNamed(key)) },
  aws_cognito_resource_server: { entry: (key) => `resourceServers.${key}` },
  aws_cognito_identity_provider: { entry: (key) => `identityProviders.${key}` },
  terraform_data: { entry: (key) => `identityProviders.${key.replace(/_(private_key|client_secret)$/, "")}` },
  aws_cognito_user_pool_domain: { entry: domainOf },
  aws_acm_certificate: { entry: (key) => `${domainOf(key)}.certificate` },
  aws_acm_certificate_validation: { entry: (key) => `${domainOf(key)}.certificate` },
  aws_route53_record: {
    entry: (key) => `${domainOf(key)}.${key.endsWith("_certificate") ? "certificate" : "hostedZoneId"}`,
  },
  aws_lambda_permission: { entry: (key) => `lambdaPermissions.${triggerOf(key)}` },
  aws_iam_role: { entry: () => "smsConfiguration" },
  aws_iam_role_policy: { entry: () => "smsConfiguration" },
  aws_kms_alias: { entry: () => "lambdaConfig.kmsKey" },
  aws_kms_key: { entry: () => "lambdaConfig.kmsKey" },
  aws_kms_key_policy: { entry: () => "lambdaConfig.kmsKey" },
  aws_cognito_log_delivery_configuration: { pool: "logDelivery" },
  aws_wafv2_web_acl_association: { pool: "webAclArn" },
};

const DOMAINS = ["domain", "second_domain"];

/** Names that only one resource of a type has; others of the type are what you add yourself. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  aws_cognito_user_pool_domain: DOMAINS,
  aws_acm_certificate: DOMAINS,
  aws_acm_certificate_validation: DOMAINS,
  aws_route53_record: DOMAINS.flatMap((name) => [`${name}_a`, `${name}_aaaa`, `${name}_certificate`]),
  aws_iam_role: ["sms"],
  aws_iam_role_policy: ["sms"],
  aws_kms_alias: ["senders"],
  aws_kms_key: ["senders"],
  aws_kms_key_policy: ["senders"],
  aws_lambda_permission: Object.values(TRIGGERS),
};

/** The path of the setting that a resource of the stack belongs to; `undefined` for one that `extend` adds. */
export function ownerOf({ type, name }: { readonly type: string; readonly name: string }, pool = "pool") {
  const owners = Object.hasOwn(OWNERS, type) ? OWNERS[type] : undefined;
  if (type === "aws_ssm_parameter" && name.startsWith(`${pool}-published_`))
    return published(name.slice(pool.length + 11));
  if (name === pool) return owners?.pool === undefined ? undefined : withPool(owners.pool);
  if (!name.startsWith(`${pool}_`)) return undefined;
  const key = name.slice(pool.length + 1);
  if (ONLY[type] !== undefined && !ONLY[type].includes(key)) return undefined;
  return owners?.entry === undefined ? undefined : withPool(owners.entry(key));
}

/** What a parameter tells of, by the end of its address. */
function published(address: string): string {
  const [, kind = "", key = ""] = /^(client|resource_server)_(.+)$/.exec(address) ?? [];
  const record = { client: "clients", resource_server: "resourceServers" }[kind];
  if (record !== undefined) return withPool(`publish.${record}.${key}`);
  return withPool(address.startsWith("domain_") ? "publish.domain" : "publish");
}

function withPool(place: string): string {
  return place === "" ? "userPool" : `userPool.${place}`;
}

function domainOf(name: string): string {
  return name.startsWith("second_domain") ? "secondDomain" : "domain";
}

function triggerOf(name: string): string {
  return Object.entries(TRIGGERS).find(([, each]) => each === name)?.[0] ?? name;
}
