import { copiedSecrets, isUnmanaged } from "../resources/client-secrets/settings";
import { type EffectiveClient, effectiveClients } from "../resources/clients/effective";
import type { DomainSettings } from "../resources/domain/settings";
import { toTerraform as providerToTerraform } from "../resources/identity-providers/settings";
import { brandings } from "../resources/managed-login-branding/settings";
import { publications, publishedAddress } from "../resources/publish/settings";
import { toTerraform as riskToTerraform } from "../resources/risk-configuration/settings";
import { permittedTriggers, TRIGGERS } from "../resources/trigger-permissions/settings";
import { membershipName, membershipPath } from "../resources/users/memberships";
import type { CognitoUserPoolSettings } from "../settings";

/** Addresses by the path of the setting that they belong to, such as `userPool.clients.web`. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

type Entry = readonly [owner: string, ...addresses: string[]];

/**
 * Every resource that the settings make, by the setting that it belongs to. What hangs on an entry has the entry's path first:
 * `userPool.clients.web.branding`. The copies of client secrets are `userPool.clientSecrets.web`,
 * and what is published of a client is `userPool.publish.clients.web`.
 * @param pool the name in the pool's address
 */
export function addressesOf(settings: CognitoUserPoolSettings, pool = "pool"): Addresses {
  const clients = effectiveClients(settings);
  const entries: Entry[] = [
    ["", `aws_cognito_user_pool.${pool}`],
    ...poolParts(settings, pool),
    ...[...clients].flatMap(([name, client]) => ofClient(name, client, pool)),
    ...copies(settings, pool),
    ...[...brandings(settings, clients)].map(
      ([name]): Entry => [`clients.${name}.branding`, `aws_cognito_managed_login_branding.${pool}_${name}`],
    ),
    ...ofDomain("domain", "domain", settings.domain, pool),
    ...ofDomain("secondDomain", "second_domain", settings.secondDomain, pool),
    ...Object.keys(settings.resourceServers ?? {}).map(
      (key): Entry => [`resourceServers.${key}`, `aws_cognito_resource_server.${pool}_${key}`],
    ),
    ...Object.keys(settings.managedClients ?? {}).map(
      (key): Entry => [`managedClients.${key}`, `aws_cognito_managed_user_pool_client.${pool}_${key}`],
    ),
    ...Object.keys(settings.groups ?? {}).map(
      (key): Entry => [`groups.${key}`, `aws_cognito_user_group.${pool}_${key}`],
    ),
    ...Object.entries(settings.users ?? {}).flatMap(([user, { groups = [] }]): Entry[] => [
      [`users.${user}`, `aws_cognito_user.${pool}_${user}`],
      ...[...new Set(groups)].map((group): Entry => {
        const membership = { user, group };
        return [membershipPath(membership), `aws_cognito_user_in_group.${pool}_${membershipName(membership)}`];
      }),
    ]),
    ...Object.entries(settings.identityProviders ?? {}).map(([key, stated]): Entry => {
      const { neverAnswered } = providerToTerraform(key, stated);
      const markers = neverAnswered ? [`terraform_data.${pool}_${key}_${neverAnswered.key}`] : [];
      return [`identityProviders.${key}`, `aws_cognito_identity_provider.${pool}_${key}`, ...markers];
    }),
    ...published(settings, pool),
    ...permittedTriggers(settings).map(
      (trigger): Entry => [`lambdaPermissions.${trigger}`, `aws_lambda_permission.${pool}_${TRIGGERS[trigger]}`],
    ),
  ];
  return new Map(entries.map(([owner, ...addresses]) => [owner === "" ? "userPool" : `userPool.${owner}`, addresses]));
}

/** What a pool has one of. */
function poolParts(settings: CognitoUserPoolSettings, pool: string): Entry[] {
  const { smsConfiguration: sms, riskConfiguration: risk, uiCustomization: look } = settings;
  const parts: (Entry | false | undefined)[] = [
    sms?.role === "create" && ["smsConfiguration", `aws_iam_role.${pool}_sms`, `aws_iam_role_policy.${pool}_sms`],
    settings.lambdaConfig?.kmsKey === "create" && [
      "lambdaConfig.kmsKey",
      ...["aws_kms_key", "aws_kms_key_policy", "aws_kms_alias"].map((type) => `${type}.${pool}_senders`),
    ],
    risk && riskToTerraform(risk) && ["riskConfiguration", `aws_cognito_risk_configuration.${pool}`],
    showsStyle(look) && ["uiCustomization", `aws_cognito_user_pool_ui_customization.${pool}`],
    settings.logDelivery && ["logDelivery", `aws_cognito_log_delivery_configuration.${pool}`],
    settings.webAclArn !== undefined && ["webAclArn", `aws_wafv2_web_acl_association.${pool}`],
  ];
  return parts.filter((part): part is Entry => Array.isArray(part));
}

function ofClient(name: string, { riskConfiguration: risk, uiCustomization: look }: EffectiveClient, pool: string) {
  const entries: Entry[] = [[`clients.${name}`, `aws_cognito_user_pool_client.${pool}_${name}`]];
  if (risk && riskToTerraform(risk)) {
    entries.push([`clients.${name}.riskConfiguration`, `aws_cognito_risk_configuration.${pool}_${name}`]);
  }
  if (showsStyle(look)) {
    entries.push([`clients.${name}.uiCustomization`, `aws_cognito_user_pool_ui_customization.${pool}_${name}`]);
  }
  return entries;
}

function showsStyle(look: CognitoUserPoolSettings["uiCustomization"]): boolean {
  return look?.css !== undefined || look?.imageFile !== undefined;
}

function copies(settings: CognitoUserPoolSettings, pool: string): Entry[] {
  const { clientSecrets } = settings;
  if (clientSecrets === undefined || clientSecrets === "output") return [];
  const types =
    clientSecrets.toSsmParameter === undefined
      ? ["aws_secretsmanager_secret", "aws_secretsmanager_secret_version"]
      : ["aws_ssm_parameter"];
  return copiedSecrets(settings)
    .filter((names) => !isUnmanaged(clientSecrets, names))
    .map(([name]): Entry => [`clientSecrets.${name}`, ...types.map((type) => `${type}.${pool}_${name}`)]);
}

function published(settings: CognitoUserPoolSettings, pool: string): Entry[] {
  const owners = new Map<string, string[]>();
  for (const publication of publications(settings)) {
    const address = `aws_ssm_parameter.${publishedAddress(pool, publication)}`;
    owners.set(publication.owner, [...(owners.get(publication.owner) ?? []), address]);
  }
  return [...owners].map(([owner, addresses]): Entry => [owner, ...addresses]);
}

function ofDomain(owner: string, name: string, domain: DomainSettings["domain"], pool: string): Entry[] {
  if (domain === undefined) return [];
  const entries: Entry[] = [[owner, `aws_cognito_user_pool_domain.${pool}_${name}`]];
  if (domain.certificate === "create") {
    entries.push([
      `${owner}.certificate`,
      `aws_acm_certificate.${pool}_${name}`,
      `aws_acm_certificate_validation.${pool}_${name}`,
      `aws_route53_record.${pool}_${name}_certificate`,
    ]);
  }
  if (domain.hostedZoneId !== undefined) {
    entries.push([
      `${owner}.hostedZoneId`,
      `aws_route53_record.${pool}_${name}_a`,
      `aws_route53_record.${pool}_${name}_aaaa`,
    ]);
  }
  return entries;
}
