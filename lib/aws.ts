/**
 * The only file that names the generated bindings, each by its deep path: the package's barrel loads every AWS service.
 * Names are the bindings' own; where a wrapper here takes the name, the binding is prefixed with `Aws`.
 */
import type { CognitoRiskConfigurationConfig } from "@cdktf/provider-aws/lib/cognito-risk-configuration";
import type { CognitoUserPoolConfig } from "@cdktf/provider-aws/lib/cognito-user-pool";
import type { TerraformMetaArguments } from "cdktf";

export type {
  CognitoRiskConfigurationAccountTakeoverRiskConfiguration,
  CognitoRiskConfigurationAccountTakeoverRiskConfigurationActions,
  CognitoRiskConfigurationAccountTakeoverRiskConfigurationNotifyConfiguration,
  CognitoRiskConfigurationCompromisedCredentialsRiskConfiguration,
  CognitoRiskConfigurationRiskExceptionConfiguration,
} from "@cdktf/provider-aws/lib/cognito-risk-configuration";
export { CognitoRiskConfiguration as AwsCognitoRiskConfiguration } from "@cdktf/provider-aws/lib/cognito-risk-configuration";
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
export { DataAwsCognitoUserPool } from "@cdktf/provider-aws/lib/data-aws-cognito-user-pool";
export { AwsProvider } from "@cdktf/provider-aws/lib/provider";

/** Every argument of `aws_cognito_user_pool`; `id` and `tags_all` are the provider's own to fill. */
export type UserPoolArguments = Omit<CognitoUserPoolConfig, keyof TerraformMetaArguments | "id" | "tagsAll">;

/** Every argument of `aws_cognito_risk_configuration` but where it hangs. */
export type RiskConfigurationArguments = Omit<
  CognitoRiskConfigurationConfig,
  keyof TerraformMetaArguments | "id" | "region" | "userPoolId" | "clientId"
>;

/**
 * Every member of `T` has to be answered, be it with `undefined`: what a newer provider adds is a compile error at the
 * one place that answers.
 */
export type Complete<T> = { [K in keyof Required<T>]: T[K] };
