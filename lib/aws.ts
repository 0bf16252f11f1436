/**
 * The only file that names the generated bindings, each by its deep path: the package's barrel loads every AWS service.
 * Names are the bindings' own; where a wrapper here takes the name, the binding is prefixed with `Aws`.
 */
import type { CognitoIdentityProviderConfig } from "@cdktf/provider-aws/lib/cognito-identity-provider";
import type { CognitoLogDeliveryConfigurationConfig } from "@cdktf/provider-aws/lib/cognito-log-delivery-configuration";
import type { CognitoManagedLoginBrandingConfig } from "@cdktf/provider-aws/lib/cognito-managed-login-branding";
import type { CognitoManagedUserPoolClientConfig } from "@cdktf/provider-aws/lib/cognito-managed-user-pool-client";
import type { CognitoResourceServerConfig } from "@cdktf/provider-aws/lib/cognito-resource-server";
import type { CognitoRiskConfigurationConfig } from "@cdktf/provider-aws/lib/cognito-risk-configuration";
import type { CognitoUserConfig } from "@cdktf/provider-aws/lib/cognito-user";
import type { CognitoUserGroupConfig } from "@cdktf/provider-aws/lib/cognito-user-group";
import type { CognitoUserPoolConfig } from "@cdktf/provider-aws/lib/cognito-user-pool";
import type { CognitoUserPoolClientConfig } from "@cdktf/provider-aws/lib/cognito-user-pool-client";
import type { CognitoUserPoolDomainConfig } from "@cdktf/provider-aws/lib/cognito-user-pool-domain";
import type { CognitoUserPoolUiCustomizationConfig } from "@cdktf/provider-aws/lib/cognito-user-pool-ui-customization";
import type { TerraformMetaArguments } from "./cdktf";

export { CognitoIdentityProvider as AwsCognitoIdentityProvider } from "@cdktf/provider-aws/lib/cognito-identity-provider";
export type { CognitoLogDeliveryConfigurationLogConfigurations } from "@cdktf/provider-aws/lib/cognito-log-delivery-configuration";
export { CognitoLogDeliveryConfiguration as AwsCognitoLogDeliveryConfiguration } from "@cdktf/provider-aws/lib/cognito-log-delivery-configuration";
export type { CognitoManagedLoginBrandingAsset } from "@cdktf/provider-aws/lib/cognito-managed-login-branding";
export { CognitoManagedLoginBranding as AwsCognitoManagedLoginBranding } from "@cdktf/provider-aws/lib/cognito-managed-login-branding";
export type { CognitoResourceServerScope } from "@cdktf/provider-aws/lib/cognito-resource-server";
export { CognitoResourceServer as AwsCognitoResourceServer } from "@cdktf/provider-aws/lib/cognito-resource-server";
export type {
  CognitoRiskConfigurationAccountTakeoverRiskConfiguration,
  CognitoRiskConfigurationAccountTakeoverRiskConfigurationActions,
  CognitoRiskConfigurationAccountTakeoverRiskConfigurationNotifyConfiguration,
  CognitoRiskConfigurationCompromisedCredentialsRiskConfiguration,
  CognitoRiskConfigurationRiskExceptionConfiguration,
} from "@cdktf/provider-aws/lib/cognito-risk-configuration";
export { CognitoRiskConfiguration as AwsCognitoRiskConfiguration } from "@cdktf/provider-aws/lib/cognito-risk-configuration";
export { CognitoUserGroup as AwsCognitoUserGroup } from "@cdktf/provider-aws/lib/cognito-user-group";
export type {
  CognitoUserPoolAccountRecoverySetting,
  CognitoUserPoolAdminCreateUserConfig,
  CognitoUserPoolAdminCreateUserConfigInviteMessageTemplate,
  CognitoUserPoolDeviceConfiguration,
  CognitoUserPoolEmailConfiguration,
  CognitoUserPoolEmailMfaConfiguration,
  CognitoUserPoolLambdaConfig,
  CognitoUserPoolPasswordPolicy,
  CognitoUserPoolSchema,
  CognitoUserPoolSmsConfiguration,
  CognitoUserPoolUserPoolAddOns,
  CognitoUserPoolVerificationMessageTemplate,
  CognitoUserPoolWebAuthnConfiguration,
} from "@cdktf/provider-aws/lib/cognito-user-pool";
export { CognitoUserPool as AwsCognitoUserPool } from "@cdktf/provider-aws/lib/cognito-user-pool";
export type {
  CognitoUserPoolClientAnalyticsConfiguration,
  CognitoUserPoolClientRefreshTokenRotation,
  CognitoUserPoolClientTokenValidityUnits,
} from "@cdktf/provider-aws/lib/cognito-user-pool-client";
export { CognitoUserPoolClient as AwsCognitoUserPoolClient } from "@cdktf/provider-aws/lib/cognito-user-pool-client";
export { CognitoUserPoolDomain as AwsCognitoUserPoolDomain } from "@cdktf/provider-aws/lib/cognito-user-pool-domain";
export { CognitoUserPoolUiCustomization as AwsCognitoUserPoolUiCustomization } from "@cdktf/provider-aws/lib/cognito-user-pool-ui-customization";
export { DataAwsCognitoUserPool } from "@cdktf/provider-aws/lib/data-aws-cognito-user-pool";
export { DataAwsPartition } from "@cdktf/provider-aws/lib/data-aws-partition";
export { DataAwsSecretsmanagerSecretVersion } from "@cdktf/provider-aws/lib/data-aws-secretsmanager-secret-version";
export { DataAwsSsmParameter } from "@cdktf/provider-aws/lib/data-aws-ssm-parameter";
export { IamRole as AwsIamRole } from "@cdktf/provider-aws/lib/iam-role";
export { IamRolePolicy as AwsIamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
export { LambdaPermission as AwsLambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission";
export { AwsProvider } from "@cdktf/provider-aws/lib/provider";
export { Route53Record as AwsRoute53Record } from "@cdktf/provider-aws/lib/route53-record";
export { SecretsmanagerSecret as AwsSecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
export { SecretsmanagerSecretVersion as AwsSecretsmanagerSecretVersion } from "@cdktf/provider-aws/lib/secretsmanager-secret-version";
export { SsmParameter as AwsSsmParameter } from "@cdktf/provider-aws/lib/ssm-parameter";
export { Wafv2WebAclAssociation as AwsWafv2WebAclAssociation } from "@cdktf/provider-aws/lib/wafv2-web-acl-association";

/** KMS's bindings, loaded only where a key is created: every other synth would wait for them in vain. */
export function loadKms() {
  const { KmsAlias } =
    require("@cdktf/provider-aws/lib/kms-alias") as typeof import("@cdktf/provider-aws/lib/kms-alias");
  const { KmsKey } = require("@cdktf/provider-aws/lib/kms-key") as typeof import("@cdktf/provider-aws/lib/kms-key");
  const { KmsKeyPolicy } =
    require("@cdktf/provider-aws/lib/kms-key-policy") as typeof import("@cdktf/provider-aws/lib/kms-key-policy");
  const { DataAwsCallerIdentity } =
    require("@cdktf/provider-aws/lib/data-aws-caller-identity") as typeof import("@cdktf/provider-aws/lib/data-aws-caller-identity");
  return { AwsKmsAlias: KmsAlias, AwsKmsKey: KmsKey, AwsKmsKeyPolicy: KmsKeyPolicy, DataAwsCallerIdentity };
}

/** The bindings of users, loaded only where there are some: every other synth would wait for them in vain. */
export function loadUsers() {
  const { CognitoUser } =
    require("@cdktf/provider-aws/lib/cognito-user") as typeof import("@cdktf/provider-aws/lib/cognito-user");
  const { CognitoUserInGroup } =
    require("@cdktf/provider-aws/lib/cognito-user-in-group") as typeof import("@cdktf/provider-aws/lib/cognito-user-in-group");
  return { AwsCognitoUser: CognitoUser, AwsCognitoUserInGroup: CognitoUserInGroup };
}

/** ACM's bindings, loaded only where a certificate is created: every other synth would wait for them in vain. */
export function loadAcm() {
  const { AcmCertificate } =
    require("@cdktf/provider-aws/lib/acm-certificate") as typeof import("@cdktf/provider-aws/lib/acm-certificate");
  const { AcmCertificateValidation } =
    require("@cdktf/provider-aws/lib/acm-certificate-validation") as typeof import("@cdktf/provider-aws/lib/acm-certificate-validation");
  return { AwsAcmCertificate: AcmCertificate, AwsAcmCertificateValidation: AcmCertificateValidation };
}

/** The binding of clients that AWS services made, loaded only where there are some. */
export function loadManagedClient() {
  const { CognitoManagedUserPoolClient } =
    require("@cdktf/provider-aws/lib/cognito-managed-user-pool-client") as typeof import("@cdktf/provider-aws/lib/cognito-managed-user-pool-client");
  return { AwsCognitoManagedUserPoolClient: CognitoManagedUserPoolClient };
}

/** Every argument of `aws_cognito_user_pool`; `id` and `tags_all` are the provider's own to fill. */
export type UserPoolArguments = Omit<CognitoUserPoolConfig, keyof TerraformMetaArguments | "id" | "tagsAll">;

/** Every argument of a resource of the pool except its region and the ids of the pool and the client it belongs to. */
type ArgumentsOf<Config> = Omit<Config, keyof TerraformMetaArguments | "id" | "region" | "userPoolId" | "clientId">;

/** What `aws_cognito_identity_provider` takes. */
export type IdentityProviderArguments = ArgumentsOf<CognitoIdentityProviderConfig>;

/** What `aws_cognito_log_delivery_configuration` takes. */
export type LogDeliveryArguments = ArgumentsOf<CognitoLogDeliveryConfigurationConfig>;

/** What `aws_cognito_risk_configuration` takes. */
export type RiskConfigurationArguments = ArgumentsOf<CognitoRiskConfigurationConfig>;

/** What `aws_cognito_user_pool_client` takes. */
export type UserPoolClientArguments = ArgumentsOf<CognitoUserPoolClientConfig>;

/** What `aws_cognito_managed_user_pool_client` takes. */
export type ManagedClientArguments = ArgumentsOf<CognitoManagedUserPoolClientConfig>;

/** What `aws_cognito_resource_server` takes. */
export type ResourceServerArguments = ArgumentsOf<CognitoResourceServerConfig>;

/** What `aws_cognito_user` takes. */
export type UserArguments = ArgumentsOf<CognitoUserConfig>;

/** What `aws_cognito_user_group` takes. */
export type UserGroupArguments = ArgumentsOf<CognitoUserGroupConfig>;

/** What `aws_cognito_user_pool_domain` takes. */
export type UserPoolDomainArguments = ArgumentsOf<CognitoUserPoolDomainConfig>;

/** What `aws_cognito_managed_login_branding` takes. */
export type ManagedLoginBrandingArguments = ArgumentsOf<CognitoManagedLoginBrandingConfig>;

/** What `aws_cognito_user_pool_ui_customization` takes. */
export type UiCustomizationArguments = ArgumentsOf<CognitoUserPoolUiCustomizationConfig>;

/**
 * Every member of `T` has to be answered, be it with `undefined`: what a newer provider adds is a compile error at the
 * one place that answers.
 */
export type Complete<T> = { [K in keyof Required<T>]: T[K] };
