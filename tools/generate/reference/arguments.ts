/** Where the settings below a path go: the resource, and the type of `lib/aws.ts` that has its arguments. */
export interface Resource {
  readonly type: string;
  readonly argumentsType: string;
  /** The first version of the AWS provider that has it. @default in 5.100.0 already */
  readonly since?: string;
}

const CLIENT: Resource = { type: "aws_cognito_user_pool_client", argumentsType: "UserPoolClientArguments" };
const BRANDING: Resource = {
  type: "aws_cognito_managed_login_branding",
  argumentsType: "ManagedLoginBrandingArguments",
  since: "6.12.0",
};
const CLASSIC: Resource = {
  type: "aws_cognito_user_pool_ui_customization",
  argumentsType: "UiCustomizationArguments",
};
const RISK: Resource = { type: "aws_cognito_risk_configuration", argumentsType: "RiskConfigurationArguments" };

/** By path, `*` for any name or index. */
export const RESOURCES: Readonly<Record<string, Resource>> = {
  userPool: { type: "aws_cognito_user_pool", argumentsType: "UserPoolArguments" },
  "userPool.clients.*": CLIENT,
  "userPool.clientDefaults": CLIENT,
  "userPool.clients.*.branding": BRANDING,
  "userPool.clientDefaults.branding": BRANDING,
  "userPool.clients.*.uiCustomization": CLASSIC,
  "userPool.uiCustomization": CLASSIC,
  "userPool.clients.*.riskConfiguration": RISK,
  "userPool.riskConfiguration": RISK,
  "userPool.domain": { type: "aws_cognito_user_pool_domain", argumentsType: "UserPoolDomainArguments" },
  "userPool.identityProviders.*": {
    type: "aws_cognito_identity_provider",
    argumentsType: "IdentityProviderArguments",
  },
  "userPool.resourceServers.*": { type: "aws_cognito_resource_server", argumentsType: "ResourceServerArguments" },
  "userPool.groups.*": { type: "aws_cognito_user_group", argumentsType: "UserGroupArguments" },
  "userPool.managedClients.*": {
    type: "aws_cognito_managed_user_pool_client",
    argumentsType: "ManagedClientArguments",
  },
  "userPool.users.*": { type: "aws_cognito_user", argumentsType: "UserArguments" },
  "userPool.logDelivery": {
    type: "aws_cognito_log_delivery_configuration",
    argumentsType: "LogDeliveryArguments",
    since: "6.5.0",
  },
};

/** Arguments of the pool that the provider got after 5.100.0. */
export const ARGUMENTS_SINCE: Readonly<Record<string, string>> = { "aws_cognito_user_pool.region": "6.0.0" };

const PROVIDER = "aws_cognito_identity_provider";

/** What goes elsewhere than to the argument of its own name, with the resource. */
export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  accountId: ["provider.aws.allowed_account_ids"],
  region: ["provider.aws.region"],
  profile: ["provider.aws.profile"],
  assumeRoleArn: ["provider.aws.assume_role.role_arn"],
  tags: ["provider.aws.default_tags"],
  backend: ["terraform.backend", "terraform.cloud"],
  awsProviderVersion: ["terraform.required_providers.aws.version"],
  protection: ["aws_cognito_user_pool.deletion_protection", "aws_cognito_user_pool.lifecycle.prevent_destroy"],
  "userPool.smsConfiguration.role": ["aws_iam_role"],
  "userPool.lambdaConfig.kmsKey": ["aws_kms_key", "aws_kms_key_policy", "aws_kms_alias"],
  "userPool.lambdaConfig.customEmailSender.roleArn": ["aws_kms_key_policy.policy"],
  "userPool.lambdaPermissions": ["aws_lambda_permission"],
  "userPool.webAclArn": ["aws_wafv2_web_acl_association.web_acl_arn"],
  "userPool.domain.prefix": ["aws_cognito_user_pool_domain.domain"],
  "userPool.domain.name": ["aws_cognito_user_pool_domain.domain"],
  "userPool.domain.hostedZoneId": ["aws_route53_record.zone_id"],
  "userPool.resourceServers.*.scopes": ["aws_cognito_resource_server.scope"],
  "userPool.clientSecrets.toSecretsManager": ["aws_secretsmanager_secret.name"],
  "userPool.clientSecrets.toSsmParameter": ["aws_ssm_parameter.name"],
  "userPool.clientSecrets.kmsKeyId": ["aws_secretsmanager_secret.kms_key_id", "aws_ssm_parameter.key_id"],
  "userPool.publish.toSsm": ["aws_ssm_parameter.name"],
  "userPool.clients.*.branding.assets": ["aws_cognito_managed_login_branding.asset"],
  "userPool.clients.*.branding.assets.*.file": ["aws_cognito_managed_login_branding.asset.bytes"],
  ...Object.fromEntries(
    ["bytes", "category", "colorMode", "extension", "resourceId"].map((name) => [
      `userPool.clients.*.branding.assets.*.${name}`,
      [`aws_cognito_managed_login_branding.asset.${name.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)}`],
    ]),
  ),
  "userPool.users.*.groups": ["aws_cognito_user_in_group.group_name"],
  "userPool.logDelivery.userNotification": ["aws_cognito_log_delivery_configuration.log_configurations"],
  "userPool.logDelivery.userAuthEvents": ["aws_cognito_log_delivery_configuration.log_configurations"],
  "userPool.identityProviders.*.type": [`${PROVIDER}.provider_type`],
  "userPool.identityProviders.*.metadataUrl": [`${PROVIDER}.provider_details.MetadataURL`],
  "userPool.identityProviders.*.metadataFile": [`${PROVIDER}.provider_details.MetadataFile`],
  "userPool.identityProviders.*.idpSignout": [`${PROVIDER}.provider_details.IDPSignout`],
  "userPool.identityProviders.*.idpInit": [`${PROVIDER}.provider_details.IDPInit`],
  "userPool.identityProviders.*.encryptedResponses": [`${PROVIDER}.provider_details.EncryptedResponses`],
  "userPool.identityProviders.*.requestSigningAlgorithm": [`${PROVIDER}.provider_details.RequestSigningAlgorithm`],
  ...Object.fromEntries(
    [
      ...["clientId", "clientSecret", "authorizeScopes", "apiVersion", "oidcIssuer", "authorizeUrl", "tokenUrl"],
      ...["attributesUrl", "jwksUri", "attributesRequestMethod", "teamId", "keyId", "privateKey"],
    ].map((name) => [`userPool.identityProviders.*.${name}`, [`${PROVIDER}.provider_details.${snake(name)}`]]),
  ),
};

/** The arguments that a setting becomes. */
export class Arguments {
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** @param argumentsOf the arguments of a type of `lib/aws.ts` */
  constructor(private readonly argumentsOf: (type: string) => ReadonlySet<string>) {}

  /** The resource below whose path a setting is. */
  resourceOf(path: string): Resource | undefined {
    return RESOURCES[this.placeOf(path) ?? ""];
  }

  /** With their resources; none for what is no argument, such as `kind`. */
  of(path: string): readonly string[] {
    const elsewhere = ELSEWHERE[path];
    if (elsewhere !== undefined) return elsewhere;
    const place = this.placeOf(path);
    const resource = RESOURCES[place ?? ""];
    if (place === undefined || resource === undefined || path === place) return [];
    const argument = snake(path.slice(place.length + 1).replaceAll(".*", ""));
    return this.argumentsIn(resource).has(argument) ? [`${resource.type}.${argument}`] : [];
  }

  private argumentsIn({ argumentsType }: Resource): ReadonlySet<string> {
    const known = this.known.get(argumentsType) ?? this.argumentsOf(argumentsType);
    this.known.set(argumentsType, known);
    return known;
  }

  private placeOf(path: string): string | undefined {
    return Object.keys(RESOURCES)
      .filter((place) => path === place || path.startsWith(`${place}.`))
      .toSorted((a, b) => b.length - a.length)[0];
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
