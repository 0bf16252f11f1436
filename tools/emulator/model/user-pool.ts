/** The shapes of user pools, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { PaginationKeyType, UserPoolIdType, UserPoolTagsType } from "./common";
import { list, structure } from "./composites";
import { LambdaConfigType } from "./lambda-config";
import {
  AdminCreateUserConfigType,
  EmailVerificationMessageType,
  EmailVerificationSubjectType,
  SmsVerificationMessageType,
  VerificationMessageTemplateType,
} from "./messages";
import { AccountRecoverySettingType, UserPoolPolicyType } from "./policies";
import { boolean, integer, oneOf, string } from "./scalars";
import { SchemaAttributeType } from "./schema-attribute";
import { EmailConfigurationType, SmsConfigurationType } from "./sending";

const UserAttributeUpdateSettingsType = structure(
  {},
  { AttributesRequireVerificationBeforeUpdate: list(oneOf("phone_number", "email")) },
);

const DeviceConfigurationType = structure(
  {},
  { ChallengeRequiredOnNewDevice: boolean(), DeviceOnlyRememberedOnUserPrompt: boolean() },
);

const AdvancedSecurityAdditionalFlowsType = structure({}, { CustomAuthMode: oneOf("AUDIT", "ENFORCED") });

const UserPoolAddOnsType = structure(
  { AdvancedSecurityMode: oneOf("OFF", "AUDIT", "ENFORCED") },
  { AdvancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType },
);

const UsernameConfigurationType = structure({ CaseSensitive: boolean() }, {});

const PoolName = string({ min: 1, max: 128, pattern: String.raw`[\w\s+=,.@-]+` });

const settings = {
  Policies: UserPoolPolicyType,
  DeletionProtection: oneOf("ACTIVE", "INACTIVE"),
  LambdaConfig: LambdaConfigType,
  AutoVerifiedAttributes: list(oneOf("phone_number", "email")),
  SmsVerificationMessage: SmsVerificationMessageType,
  EmailVerificationMessage: EmailVerificationMessageType,
  EmailVerificationSubject: EmailVerificationSubjectType,
  VerificationMessageTemplate: VerificationMessageTemplateType,
  SmsAuthenticationMessage: SmsVerificationMessageType,
  MfaConfiguration: oneOf("OFF", "ON", "OPTIONAL"),
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType,
  DeviceConfiguration: DeviceConfigurationType,
  EmailConfiguration: EmailConfigurationType,
  SmsConfiguration: SmsConfigurationType,
  UserPoolTags: UserPoolTagsType,
  AdminCreateUserConfig: AdminCreateUserConfigType,
  UserPoolAddOns: UserPoolAddOnsType,
  AccountRecoverySetting: AccountRecoverySettingType,
  UserPoolTier: oneOf("LITE", "ESSENTIALS", "PLUS"),
};

/** What only creation can say. */
const identity = {
  AliasAttributes: list(oneOf("phone_number", "email", "preferred_username")),
  UsernameAttributes: list(oneOf("phone_number", "email")),
  UsernameConfiguration: UsernameConfigurationType,
  Schema: list(SchemaAttributeType, { min: 1, max: 50 }),
};

export const CreateUserPoolRequest = structure({ PoolName }, { ...settings, ...identity });

export const UpdateUserPoolRequest = structure({ UserPoolId: UserPoolIdType }, { PoolName, ...settings });

export const DescribeUserPoolRequest = structure({ UserPoolId: UserPoolIdType }, {});

export const DeleteUserPoolRequest = structure({ UserPoolId: UserPoolIdType }, {});

export const ListUserPoolsRequest = structure(
  { MaxResults: integer({ min: 1, max: 60 }) },
  { NextToken: PaginationKeyType },
);

export const AddCustomAttributesRequest = structure(
  { UserPoolId: UserPoolIdType, CustomAttributes: list(SchemaAttributeType, { min: 1, max: 25 }) },
  {},
);
