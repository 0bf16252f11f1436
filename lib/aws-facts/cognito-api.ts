// Written by `npm run aws-model` from botocore 1.43.107.

/** What each operation takes. */
export interface Requests {
  AddCustomAttributes: AddCustomAttributesRequest;
  AddUserPoolClientSecret: AddUserPoolClientSecretRequest;
  AdminAddUserToGroup: AdminAddUserToGroupRequest;
  AdminCreateUser: AdminCreateUserRequest;
  AdminDeleteUser: AdminDeleteUserRequest;
  AdminDeleteUserAttributes: AdminDeleteUserAttributesRequest;
  AdminDisableUser: AdminDisableUserRequest;
  AdminEnableUser: AdminEnableUserRequest;
  AdminGetUser: AdminGetUserRequest;
  AdminListGroupsForUser: AdminListGroupsForUserRequest;
  AdminRemoveUserFromGroup: AdminRemoveUserFromGroupRequest;
  AdminSetUserPassword: AdminSetUserPasswordRequest;
  AdminUpdateUserAttributes: AdminUpdateUserAttributesRequest;
  CreateGroup: CreateGroupRequest;
  CreateIdentityProvider: CreateIdentityProviderRequest;
  CreateManagedLoginBranding: CreateManagedLoginBrandingRequest;
  CreateResourceServer: CreateResourceServerRequest;
  CreateTerms: CreateTermsRequest;
  CreateUserImportJob: CreateUserImportJobRequest;
  CreateUserPool: CreateUserPoolRequest;
  CreateUserPoolClient: CreateUserPoolClientRequest;
  CreateUserPoolDomain: CreateUserPoolDomainRequest;
  CreateUserPoolReplica: CreateUserPoolReplicaRequest;
  DeleteGroup: DeleteGroupRequest;
  DeleteIdentityProvider: DeleteIdentityProviderRequest;
  DeleteManagedLoginBranding: DeleteManagedLoginBrandingRequest;
  DeleteResourceServer: DeleteResourceServerRequest;
  DeleteTerms: DeleteTermsRequest;
  DeleteUserPool: DeleteUserPoolRequest;
  DeleteUserPoolClient: DeleteUserPoolClientRequest;
  DeleteUserPoolClientSecret: DeleteUserPoolClientSecretRequest;
  DeleteUserPoolDomain: DeleteUserPoolDomainRequest;
  DeleteUserPoolReplica: DeleteUserPoolReplicaRequest;
  DescribeIdentityProvider: DescribeIdentityProviderRequest;
  DescribeManagedLoginBranding: DescribeManagedLoginBrandingRequest;
  DescribeManagedLoginBrandingByClient: DescribeManagedLoginBrandingByClientRequest;
  DescribeResourceServer: DescribeResourceServerRequest;
  DescribeRiskConfiguration: DescribeRiskConfigurationRequest;
  DescribeTerms: DescribeTermsRequest;
  DescribeTermsByClient: DescribeTermsByClientRequest;
  DescribeUserImportJob: DescribeUserImportJobRequest;
  DescribeUserPool: DescribeUserPoolRequest;
  DescribeUserPoolClient: DescribeUserPoolClientRequest;
  DescribeUserPoolDomain: DescribeUserPoolDomainRequest;
  GetCSVHeader: GetCSVHeaderRequest;
  GetGroup: GetGroupRequest;
  GetIdentityProviderByIdentifier: GetIdentityProviderByIdentifierRequest;
  GetLogDeliveryConfiguration: GetLogDeliveryConfigurationRequest;
  GetProvisionedLimit: GetProvisionedLimitRequest;
  GetSigningCertificate: GetSigningCertificateRequest;
  GetUICustomization: GetUICustomizationRequest;
  GetUserPoolMfaConfig: GetUserPoolMfaConfigRequest;
  ListGroups: ListGroupsRequest;
  ListIdentityProviders: ListIdentityProvidersRequest;
  ListResourceServers: ListResourceServersRequest;
  ListTagsForResource: ListTagsForResourceRequest;
  ListTerms: ListTermsRequest;
  ListUserImportJobs: ListUserImportJobsRequest;
  ListUserPoolClientSecrets: ListUserPoolClientSecretsRequest;
  ListUserPoolClients: ListUserPoolClientsRequest;
  ListUserPoolReplicas: ListUserPoolReplicasRequest;
  ListUserPools: ListUserPoolsRequest;
  ListUsers: ListUsersRequest;
  ListUsersInGroup: ListUsersInGroupRequest;
  SetLogDeliveryConfiguration: SetLogDeliveryConfigurationRequest;
  SetRiskConfiguration: SetRiskConfigurationRequest;
  SetUICustomization: SetUICustomizationRequest;
  SetUserPoolMfaConfig: SetUserPoolMfaConfigRequest;
  StartUserImportJob: StartUserImportJobRequest;
  StopUserImportJob: StopUserImportJobRequest;
  TagResource: TagResourceRequest;
  UntagResource: UntagResourceRequest;
  UpdateGroup: UpdateGroupRequest;
  UpdateIdentityProvider: UpdateIdentityProviderRequest;
  UpdateManagedLoginBranding: UpdateManagedLoginBrandingRequest;
  UpdateProvisionedLimit: UpdateProvisionedLimitRequest;
  UpdateResourceServer: UpdateResourceServerRequest;
  UpdateTerms: UpdateTermsRequest;
  UpdateUserPool: UpdateUserPoolRequest;
  UpdateUserPoolClient: UpdateUserPoolClientRequest;
  UpdateUserPoolDomain: UpdateUserPoolDomainRequest;
  UpdateUserPoolReplica: UpdateUserPoolReplicaRequest;
}

/** What each operation answers. */
export interface Responses {
  AddCustomAttributes: AddCustomAttributesResponse;
  AddUserPoolClientSecret: AddUserPoolClientSecretResponse;
  AdminAddUserToGroup: Record<string, never>;
  AdminCreateUser: AdminCreateUserResponse;
  AdminDeleteUser: Record<string, never>;
  AdminDeleteUserAttributes: AdminDeleteUserAttributesResponse;
  AdminDisableUser: AdminDisableUserResponse;
  AdminEnableUser: AdminEnableUserResponse;
  AdminGetUser: AdminGetUserResponse;
  AdminListGroupsForUser: AdminListGroupsForUserResponse;
  AdminRemoveUserFromGroup: Record<string, never>;
  AdminSetUserPassword: AdminSetUserPasswordResponse;
  AdminUpdateUserAttributes: AdminUpdateUserAttributesResponse;
  CreateGroup: CreateGroupResponse;
  CreateIdentityProvider: CreateIdentityProviderResponse;
  CreateManagedLoginBranding: CreateManagedLoginBrandingResponse;
  CreateResourceServer: CreateResourceServerResponse;
  CreateTerms: CreateTermsResponse;
  CreateUserImportJob: CreateUserImportJobResponse;
  CreateUserPool: CreateUserPoolResponse;
  CreateUserPoolClient: CreateUserPoolClientResponse;
  CreateUserPoolDomain: CreateUserPoolDomainResponse;
  CreateUserPoolReplica: CreateUserPoolReplicaResponse;
  DeleteGroup: Record<string, never>;
  DeleteIdentityProvider: Record<string, never>;
  DeleteManagedLoginBranding: Record<string, never>;
  DeleteResourceServer: Record<string, never>;
  DeleteTerms: Record<string, never>;
  DeleteUserPool: Record<string, never>;
  DeleteUserPoolClient: Record<string, never>;
  DeleteUserPoolClientSecret: DeleteUserPoolClientSecretResponse;
  DeleteUserPoolDomain: DeleteUserPoolDomainResponse;
  DeleteUserPoolReplica: DeleteUserPoolReplicaResponse;
  DescribeIdentityProvider: DescribeIdentityProviderResponse;
  DescribeManagedLoginBranding: DescribeManagedLoginBrandingResponse;
  DescribeManagedLoginBrandingByClient: DescribeManagedLoginBrandingByClientResponse;
  DescribeResourceServer: DescribeResourceServerResponse;
  DescribeRiskConfiguration: DescribeRiskConfigurationResponse;
  DescribeTerms: DescribeTermsResponse;
  DescribeTermsByClient: DescribeTermsByClientResponse;
  DescribeUserImportJob: DescribeUserImportJobResponse;
  DescribeUserPool: DescribeUserPoolResponse;
  DescribeUserPoolClient: DescribeUserPoolClientResponse;
  DescribeUserPoolDomain: DescribeUserPoolDomainResponse;
  GetCSVHeader: GetCSVHeaderResponse;
  GetGroup: GetGroupResponse;
  GetIdentityProviderByIdentifier: GetIdentityProviderByIdentifierResponse;
  GetLogDeliveryConfiguration: GetLogDeliveryConfigurationResponse;
  GetProvisionedLimit: GetProvisionedLimitResponse;
  GetSigningCertificate: GetSigningCertificateResponse;
  GetUICustomization: GetUICustomizationResponse;
  GetUserPoolMfaConfig: GetUserPoolMfaConfigResponse;
  ListGroups: ListGroupsResponse;
  ListIdentityProviders: ListIdentityProvidersResponse;
  ListResourceServers: ListResourceServersResponse;
  ListTagsForResource: ListTagsForResourceResponse;
  ListTerms: ListTermsResponse;
  ListUserImportJobs: ListUserImportJobsResponse;
  ListUserPoolClientSecrets: ListUserPoolClientSecretsResponse;
  ListUserPoolClients: ListUserPoolClientsResponse;
  ListUserPoolReplicas: ListUserPoolReplicasResponse;
  ListUserPools: ListUserPoolsResponse;
  ListUsers: ListUsersResponse;
  ListUsersInGroup: ListUsersInGroupResponse;
  SetLogDeliveryConfiguration: SetLogDeliveryConfigurationResponse;
  SetRiskConfiguration: SetRiskConfigurationResponse;
  SetUICustomization: SetUICustomizationResponse;
  SetUserPoolMfaConfig: SetUserPoolMfaConfigResponse;
  StartUserImportJob: StartUserImportJobResponse;
  StopUserImportJob: StopUserImportJobResponse;
  TagResource: TagResourceResponse;
  UntagResource: UntagResourceResponse;
  UpdateGroup: UpdateGroupResponse;
  UpdateIdentityProvider: UpdateIdentityProviderResponse;
  UpdateManagedLoginBranding: UpdateManagedLoginBrandingResponse;
  UpdateProvisionedLimit: UpdateProvisionedLimitResponse;
  UpdateResourceServer: UpdateResourceServerResponse;
  UpdateTerms: UpdateTermsResponse;
  UpdateUserPool: UpdateUserPoolResponse;
  UpdateUserPoolClient: UpdateUserPoolClientResponse;
  UpdateUserPoolDomain: UpdateUserPoolDomainResponse;
  UpdateUserPoolReplica: UpdateUserPoolReplicaResponse;
}

export type AWSAccountIdType = string;

export type AccessTokenValidityType = number;

export interface AccountRecoverySettingType {
  RecoveryMechanisms?: RecoveryMechanismsType;
}

export type AccountTakeoverActionNotifyType = boolean;

export interface AccountTakeoverActionType {
  Notify: AccountTakeoverActionNotifyType;
  EventAction: AccountTakeoverEventActionType;
}

export interface AccountTakeoverActionsType {
  LowAction?: AccountTakeoverActionType;
  MediumAction?: AccountTakeoverActionType;
  HighAction?: AccountTakeoverActionType;
}

export type AccountTakeoverEventActionType = "BLOCK" | "MFA_IF_CONFIGURED" | "MFA_REQUIRED" | "NO_ACTION";

export interface AccountTakeoverRiskConfigurationType {
  NotifyConfiguration?: NotifyConfigurationType;
  Actions: AccountTakeoverActionsType;
}

export interface AddCustomAttributesRequest {
  UserPoolId: UserPoolIdType;
  CustomAttributes: CustomAttributesListType;
}

export interface AddCustomAttributesResponse {
}

export interface AddUserPoolClientSecretRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  ClientSecret?: ClientSecretType;
}

export interface AddUserPoolClientSecretResponse {
  ClientSecretDescriptor?: ClientSecretDescriptorType;
}

export interface AdminAddUserToGroupRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
  GroupName: GroupNameType;
}

export interface AdminCreateUserConfigType {
  AllowAdminCreateUserOnly?: BooleanType;
  UnusedAccountValidityDays?: AdminCreateUserUnusedAccountValidityDaysType;
  InviteMessageTemplate?: MessageTemplateType;
}

export interface AdminCreateUserRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
  UserAttributes?: AttributeListType;
  ValidationData?: AttributeListType;
  TemporaryPassword?: PasswordType;
  ForceAliasCreation?: ForceAliasCreation;
  MessageAction?: MessageActionType;
  DesiredDeliveryMediums?: DeliveryMediumListType;
  ClientMetadata?: ClientMetadataType;
}

export interface AdminCreateUserResponse {
  User?: UserType;
}

export type AdminCreateUserUnusedAccountValidityDaysType = number;

export interface AdminDeleteUserAttributesRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
  UserAttributeNames: AttributeNameListType;
}

export interface AdminDeleteUserAttributesResponse {
}

export interface AdminDeleteUserRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
}

export interface AdminDisableUserRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
}

export interface AdminDisableUserResponse {
}

export interface AdminEnableUserRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
}

export interface AdminEnableUserResponse {
}

export interface AdminGetUserRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
}

export interface AdminGetUserResponse {
  Username: UsernameType;
  UserAttributes?: AttributeListType;
  UserCreateDate?: DateType;
  UserLastModifiedDate?: DateType;
  Enabled?: BooleanType;
  UserStatus?: UserStatusType;
  MFAOptions?: MFAOptionListType;
  PreferredMfaSetting?: StringType;
  UserMFASettingList?: UserMFASettingListType;
}

export interface AdminListGroupsForUserRequest {
  Username: UsernameType;
  UserPoolId: UserPoolIdType;
  Limit?: QueryLimitType;
  NextToken?: PaginationKey;
}

export interface AdminListGroupsForUserResponse {
  Groups?: GroupListType;
  NextToken?: PaginationKey;
}

export interface AdminRemoveUserFromGroupRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
  GroupName: GroupNameType;
}

export interface AdminSetUserPasswordRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
  Password: PasswordType;
  Permanent?: BooleanType;
}

export interface AdminSetUserPasswordResponse {
}

export interface AdminUpdateUserAttributesRequest {
  UserPoolId: UserPoolIdType;
  Username: UsernameType;
  UserAttributes: AttributeListType;
  ClientMetadata?: ClientMetadataType;
}

export interface AdminUpdateUserAttributesResponse {
}

export interface AdvancedSecurityAdditionalFlowsType {
  CustomAuthMode?: AdvancedSecurityEnabledModeType;
}

export type AdvancedSecurityEnabledModeType = "AUDIT" | "ENFORCED";

export type AdvancedSecurityModeType = "OFF" | "AUDIT" | "ENFORCED";

export type AliasAttributeType = "phone_number" | "email" | "preferred_username";

export type AliasAttributesListType = AliasAttributeType[];

export type AllowedFirstAuthFactorsListType = AuthFactorType[];

export interface AnalyticsConfigurationType {
  ApplicationId?: HexStringType;
  ApplicationArn?: ArnType;
  RoleArn?: ArnType;
  ExternalId?: StringType;
  UserDataShared?: BooleanType;
}

export type ArnType = string;

export type AssetBytesType = string;

export type AssetCategoryType = "FAVICON_ICO" | "FAVICON_SVG" | "EMAIL_GRAPHIC" | "SMS_GRAPHIC" | "AUTH_APP_GRAPHIC" | "PASSWORD_GRAPHIC" | "PASSKEY_GRAPHIC" | "PAGE_HEADER_LOGO" | "PAGE_HEADER_BACKGROUND" | "PAGE_FOOTER_LOGO" | "PAGE_FOOTER_BACKGROUND" | "PAGE_BACKGROUND" | "FORM_BACKGROUND" | "FORM_LOGO" | "IDP_BUTTON_ICON";

export type AssetExtensionType = "ICO" | "JPEG" | "PNG" | "SVG" | "WEBP";

export type AssetListType = AssetType[];

export interface AssetType {
  Category: AssetCategoryType;
  ColorMode: ColorSchemeModeType;
  Extension: AssetExtensionType;
  Bytes?: AssetBytesType;
  ResourceId?: ResourceIdType;
}

export type AttributeDataType = "String" | "Number" | "DateTime" | "Boolean";

export type AttributeListType = AttributeType[];

export type AttributeMappingKeyType = string;

export type AttributeMappingType = Record<string, StringType>;

export type AttributeNameListType = AttributeNameType[];

export type AttributeNameType = string;

export interface AttributeType {
  Name: AttributeNameType;
  Value?: AttributeValueType;
}

export type AttributeValueType = string;

export type AttributesRequireVerificationBeforeUpdateType = VerifiedAttributeType[];

export type AuthFactorType = "PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN" | "SOFTWARE_TOKEN";

export type AuthSessionValidityType = number;

export type BlockedIPRangeListType = StringType[];

export type BooleanType = boolean;

export type CSSType = string;

export type CSSVersionType = string;

export type CallbackURLsListType = RedirectUrlType[];

export type ClientIdType = string;

export type ClientMetadataType = Record<string, StringType>;

export type ClientNameType = string;

export type ClientPermissionListType = ClientPermissionType[];

export type ClientPermissionType = string;

export type ClientSecretDescriptorListType = ClientSecretDescriptorType[];

export interface ClientSecretDescriptorType {
  ClientSecretId?: ClientSecretIdType;
  ClientSecretValue?: ClientSecretType;
  ClientSecretCreateDate?: DateType;
}

export type ClientSecretIdType = string;

export type ClientSecretType = string;

export interface CloudWatchLogsConfigurationType {
  LogGroupArn?: ArnType;
}

export type ColorSchemeModeType = "LIGHT" | "DARK" | "DYNAMIC";

export type CompletionMessageType = string;

export interface CompromisedCredentialsActionsType {
  EventAction: CompromisedCredentialsEventActionType;
}

export type CompromisedCredentialsEventActionType = "BLOCK" | "NO_ACTION";

export interface CompromisedCredentialsRiskConfigurationType {
  EventFilter?: EventFiltersType;
  Actions: CompromisedCredentialsActionsType;
}

export interface CreateGroupRequest {
  GroupName: GroupNameType;
  UserPoolId: UserPoolIdType;
  Description?: DescriptionType;
  RoleArn?: ArnType;
  Precedence?: PrecedenceType;
}

export interface CreateGroupResponse {
  Group?: GroupType;
}

export interface CreateIdentityProviderRequest {
  UserPoolId: UserPoolIdType;
  ProviderName: ProviderNameTypeV2;
  ProviderType: IdentityProviderTypeType;
  ProviderDetails: ProviderDetailsType;
  AttributeMapping?: AttributeMappingType;
  IdpIdentifiers?: IdpIdentifiersListType;
}

export interface CreateIdentityProviderResponse {
  IdentityProvider: IdentityProviderType;
}

export interface CreateManagedLoginBrandingRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  UseCognitoProvidedValues?: BooleanType;
  Settings?: Document;
  Assets?: AssetListType;
}

export interface CreateManagedLoginBrandingResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}

export interface CreateResourceServerRequest {
  UserPoolId: UserPoolIdType;
  Identifier: ResourceServerIdentifierType;
  Name: ResourceServerNameType;
  Scopes?: ResourceServerScopeListType;
}

export interface CreateResourceServerResponse {
  ResourceServer: ResourceServerType;
}

export interface CreateTermsRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  TermsName: TermsNameType;
  TermsSource: TermsSourceType;
  Enforcement: TermsEnforcementType;
  Links?: LinksType;
}

export interface CreateTermsResponse {
  Terms?: TermsType;
}

export interface CreateUserImportJobRequest {
  JobName: UserImportJobNameType;
  UserPoolId: UserPoolIdType;
  CloudWatchLogsRoleArn: ArnType;
  PasswordHashingAlgorithm?: PasswordHashingAlgorithmType;
}

export interface CreateUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}

export interface CreateUserPoolClientRequest {
  UserPoolId: UserPoolIdType;
  ClientName: ClientNameType;
  GenerateSecret?: GenerateSecret;
  ClientSecret?: ClientSecretType;
  RefreshTokenValidity?: RefreshTokenValidityType;
  AccessTokenValidity?: AccessTokenValidityType;
  IdTokenValidity?: IdTokenValidityType;
  TokenValidityUnits?: TokenValidityUnitsType;
  ReadAttributes?: ClientPermissionListType;
  WriteAttributes?: ClientPermissionListType;
  ExplicitAuthFlows?: ExplicitAuthFlowsListType;
  SupportedIdentityProviders?: SupportedIdentityProvidersListType;
  CallbackURLs?: CallbackURLsListType;
  LogoutURLs?: LogoutURLsListType;
  DefaultRedirectURI?: RedirectUrlType;
  AllowedOAuthFlows?: OAuthFlowsType;
  AllowedOAuthScopes?: ScopeListType;
  AllowedOAuthFlowsUserPoolClient?: BooleanType;
  AnalyticsConfiguration?: AnalyticsConfigurationType;
  PreventUserExistenceErrors?: PreventUserExistenceErrorTypes;
  EnableTokenRevocation?: WrappedBooleanType;
  EnablePropagateAdditionalUserContextData?: WrappedBooleanType;
  AuthSessionValidity?: AuthSessionValidityType;
  RefreshTokenRotation?: RefreshTokenRotationType;
}

export interface CreateUserPoolClientResponse {
  UserPoolClient?: UserPoolClientType;
}

export interface CreateUserPoolDomainRequest {
  Domain: DomainType;
  UserPoolId: UserPoolIdType;
  ManagedLoginVersion?: WrappedIntegerType;
  CustomDomainConfig?: CustomDomainConfigType;
  Routing?: RoutingType;
}

export interface CreateUserPoolDomainResponse {
  ManagedLoginVersion?: WrappedIntegerType;
  CloudFrontDomain?: DomainType;
  Routing?: RoutingType;
}

export interface CreateUserPoolReplicaRequest {
  UserPoolId: UserPoolIdType;
  RegionName: RegionNameType;
  UserPoolTags?: UserPoolTagsType;
}

export interface CreateUserPoolReplicaResponse {
  UserPoolReplica?: UserPoolReplicaType;
}

export interface CreateUserPoolRequest {
  PoolName: UserPoolNameType;
  Policies?: UserPoolPolicyType;
  DeletionProtection?: DeletionProtectionType;
  LambdaConfig?: LambdaConfigType;
  AutoVerifiedAttributes?: VerifiedAttributesListType;
  AliasAttributes?: AliasAttributesListType;
  UsernameAttributes?: UsernameAttributesListType;
  SmsVerificationMessage?: SmsVerificationMessageType;
  EmailVerificationMessage?: EmailVerificationMessageType;
  EmailVerificationSubject?: EmailVerificationSubjectType;
  VerificationMessageTemplate?: VerificationMessageTemplateType;
  SmsAuthenticationMessage?: SmsVerificationMessageType;
  MfaConfiguration?: UserPoolMfaType;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType;
  DeviceConfiguration?: DeviceConfigurationType;
  EmailConfiguration?: EmailConfigurationType;
  SmsConfiguration?: SmsConfigurationType;
  UserPoolTags?: UserPoolTagsType;
  AdminCreateUserConfig?: AdminCreateUserConfigType;
  Schema?: SchemaAttributesListType;
  UserPoolAddOns?: UserPoolAddOnsType;
  UsernameConfiguration?: UsernameConfigurationType;
  AccountRecoverySetting?: AccountRecoverySettingType;
  UserPoolTier?: UserPoolTierType;
  KeyConfiguration?: KeyConfigurationType;
  IssuerConfiguration?: IssuerConfigurationType;
}

export interface CreateUserPoolResponse {
  UserPool?: UserPoolType;
}

export type CustomAttributeNameType = string;

export type CustomAttributesListType = SchemaAttributeType[];

export interface CustomDomainConfigType {
  CertificateArn: ArnType;
  SecurityPolicy?: SecurityPolicyType;
}

export interface CustomEmailLambdaVersionConfigType {
  LambdaVersion: CustomEmailSenderLambdaVersionType;
  LambdaArn: ArnType;
}

export type CustomEmailSenderLambdaVersionType = "V1_0";

export interface CustomSMSLambdaVersionConfigType {
  LambdaVersion: CustomSMSSenderLambdaVersionType;
  LambdaArn: ArnType;
}

export type CustomSMSSenderLambdaVersionType = "V1_0";

export type DateType = number;

export type DefaultEmailOptionType = "CONFIRM_WITH_LINK" | "CONFIRM_WITH_CODE";

export interface DeleteGroupRequest {
  GroupName: GroupNameType;
  UserPoolId: UserPoolIdType;
}

export interface DeleteIdentityProviderRequest {
  UserPoolId: UserPoolIdType;
  ProviderName: ProviderNameType;
}

export interface DeleteManagedLoginBrandingRequest {
  ManagedLoginBrandingId: ManagedLoginBrandingIdType;
  UserPoolId: UserPoolIdType;
}

export interface DeleteResourceServerRequest {
  UserPoolId: UserPoolIdType;
  Identifier: ResourceServerIdentifierType;
}

export interface DeleteTermsRequest {
  TermsId: TermsIdType;
  UserPoolId: UserPoolIdType;
}

export interface DeleteUserPoolClientRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
}

export interface DeleteUserPoolClientSecretRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  ClientSecretId: ClientSecretIdType;
}

export interface DeleteUserPoolClientSecretResponse {
}

export interface DeleteUserPoolDomainRequest {
  Domain: DomainType;
  UserPoolId: UserPoolIdType;
}

export interface DeleteUserPoolDomainResponse {
}

export interface DeleteUserPoolReplicaRequest {
  UserPoolId: UserPoolIdType;
  RegionName: RegionNameType;
}

export interface DeleteUserPoolReplicaResponse {
  UserPoolReplica?: UserPoolReplicaType;
}

export interface DeleteUserPoolRequest {
  UserPoolId: UserPoolIdType;
}

export type DeletionProtectionType = "ACTIVE" | "INACTIVE";

export type DeliveryMediumListType = DeliveryMediumType[];

export type DeliveryMediumType = "SMS" | "EMAIL";

export interface DescribeIdentityProviderRequest {
  UserPoolId: UserPoolIdType;
  ProviderName: ProviderNameType;
}

export interface DescribeIdentityProviderResponse {
  IdentityProvider: IdentityProviderType;
}

export interface DescribeManagedLoginBrandingByClientRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  ReturnMergedResources?: BooleanType;
}

export interface DescribeManagedLoginBrandingByClientResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}

export interface DescribeManagedLoginBrandingRequest {
  UserPoolId: UserPoolIdType;
  ManagedLoginBrandingId: ManagedLoginBrandingIdType;
  ReturnMergedResources?: BooleanType;
}

export interface DescribeManagedLoginBrandingResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}

export interface DescribeResourceServerRequest {
  UserPoolId: UserPoolIdType;
  Identifier: ResourceServerIdentifierType;
}

export interface DescribeResourceServerResponse {
  ResourceServer: ResourceServerType;
}

export interface DescribeRiskConfigurationRequest {
  UserPoolId: UserPoolIdType;
  ClientId?: ClientIdType;
}

export interface DescribeRiskConfigurationResponse {
  RiskConfiguration: RiskConfigurationType;
}

export interface DescribeTermsByClientRequest {
  ClientId: ClientIdType;
  UserPoolId: UserPoolIdType;
  TermsName: TermsNameType;
}

export interface DescribeTermsByClientResponse {
  Terms?: TermsType;
}

export interface DescribeTermsRequest {
  TermsId: TermsIdType;
  UserPoolId: UserPoolIdType;
}

export interface DescribeTermsResponse {
  Terms?: TermsType;
}

export interface DescribeUserImportJobRequest {
  UserPoolId: UserPoolIdType;
  JobId: UserImportJobIdType;
}

export interface DescribeUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}

export interface DescribeUserPoolClientRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
}

export interface DescribeUserPoolClientResponse {
  UserPoolClient?: UserPoolClientType;
}

export interface DescribeUserPoolDomainRequest {
  Domain: DomainType;
}

export interface DescribeUserPoolDomainResponse {
  DomainDescription?: DomainDescriptionType;
}

export interface DescribeUserPoolRequest {
  UserPoolId: UserPoolIdType;
}

export interface DescribeUserPoolResponse {
  UserPool?: UserPoolType;
}

export type DescriptionType = string;

export interface DeviceConfigurationType {
  ChallengeRequiredOnNewDevice?: BooleanType;
  DeviceOnlyRememberedOnUserPrompt?: BooleanType;
}

export type Document = unknown;

export interface DomainDescriptionType {
  UserPoolId?: UserPoolIdType;
  AWSAccountId?: AWSAccountIdType;
  Domain?: DomainType;
  S3Bucket?: S3BucketType;
  CloudFrontDistribution?: StringType;
  Version?: DomainVersionType;
  Status?: DomainStatusType;
  CustomDomainConfig?: CustomDomainConfigType;
  ManagedLoginVersion?: WrappedIntegerType;
  Routing?: RoutingType;
}

export type DomainStatusType = "CREATING" | "DELETING" | "UPDATING" | "ACTIVE" | "FAILED";

export type DomainType = string;

export type DomainVersionType = string;

export type EmailAddressType = string;

export interface EmailConfigurationType {
  SourceArn?: ArnType;
  ReplyToEmailAddress?: EmailAddressType;
  EmailSendingAccount?: EmailSendingAccountType;
  From?: StringType;
  ConfigurationSet?: SESConfigurationSet;
}

export type EmailInviteMessageType = string;

export interface EmailMfaConfigType {
  Message?: EmailMfaMessageType;
  Subject?: EmailMfaSubjectType;
}

export type EmailMfaMessageType = string;

export type EmailMfaSubjectType = string;

export type EmailNotificationBodyType = string;

export type EmailNotificationSubjectType = string;

export type EmailSendingAccountType = "COGNITO_DEFAULT" | "DEVELOPER";

export type EmailVerificationMessageByLinkType = string;

export type EmailVerificationMessageType = string;

export type EmailVerificationSubjectByLinkType = string;

export type EmailVerificationSubjectType = string;

export type EncryptionKeyArnType = string;

export type EncryptionKeyType = "AWS_OWNED_KEY" | "CUSTOMER_MANAGED_KEY";

export interface EumsSmsConfigurationType {
  CallerArn: ArnType;
  ExternalId?: StringType;
  OriginationIdentity?: StringType;
  ConfigurationSetName?: StringType;
  InEntityId?: StringType;
  InTemplateId?: StringType;
  Region?: RegionCodeType;
}

export type EventFilterType = "SIGN_IN" | "PASSWORD_CHANGE" | "SIGN_UP";

export type EventFiltersType = EventFilterType[];

export type EventSourceName = "userNotification" | "userAuthEvents";

export type ExplicitAuthFlowsListType = ExplicitAuthFlowsType[];

export type ExplicitAuthFlowsType = "ADMIN_NO_SRP_AUTH" | "CUSTOM_AUTH_FLOW_ONLY" | "USER_PASSWORD_AUTH" | "ALLOW_ADMIN_USER_PASSWORD_AUTH" | "ALLOW_CUSTOM_AUTH" | "ALLOW_USER_PASSWORD_AUTH" | "ALLOW_USER_SRP_AUTH" | "ALLOW_REFRESH_TOKEN_AUTH" | "ALLOW_USER_AUTH";

export interface FailoverType {
  SecondaryRegion: RegionNameType;
  PrimaryRoute53HealthCheckId: HealthCheckIdType;
}

export type FeatureType = "ENABLED" | "DISABLED";

export interface FirehoseConfigurationType {
  StreamArn?: ArnType;
}

export type ForceAliasCreation = boolean;

export type GenerateSecret = boolean;

export interface GetCSVHeaderRequest {
  UserPoolId: UserPoolIdType;
}

export interface GetCSVHeaderResponse {
  UserPoolId?: UserPoolIdType;
  CSVHeader?: ListOfStringTypes;
}

export interface GetGroupRequest {
  GroupName: GroupNameType;
  UserPoolId: UserPoolIdType;
}

export interface GetGroupResponse {
  Group?: GroupType;
}

export interface GetIdentityProviderByIdentifierRequest {
  UserPoolId: UserPoolIdType;
  IdpIdentifier: IdpIdentifierType;
}

export interface GetIdentityProviderByIdentifierResponse {
  IdentityProvider: IdentityProviderType;
}

export interface GetLogDeliveryConfigurationRequest {
  UserPoolId: UserPoolIdType;
}

export interface GetLogDeliveryConfigurationResponse {
  LogDeliveryConfiguration?: LogDeliveryConfigurationType;
}

export interface GetProvisionedLimitRequest {
  LimitDefinition: LimitDefinitionType;
}

export interface GetProvisionedLimitResponse {
  Limit: LimitType;
}

export interface GetSigningCertificateRequest {
  UserPoolId: UserPoolIdType;
}

export interface GetSigningCertificateResponse {
  Certificate?: StringType;
}

export interface GetUICustomizationRequest {
  UserPoolId: UserPoolIdType;
  ClientId?: ClientIdType;
}

export interface GetUICustomizationResponse {
  UICustomization: UICustomizationType;
}

export interface GetUserPoolMfaConfigRequest {
  UserPoolId: UserPoolIdType;
}

export interface GetUserPoolMfaConfigResponse {
  SmsMfaConfiguration?: SmsMfaConfigType;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType;
  EmailMfaConfiguration?: EmailMfaConfigType;
  MfaConfiguration?: UserPoolMfaType;
  WebAuthnConfiguration?: WebAuthnConfigurationType;
}

export type GroupListType = GroupType[];

export type GroupNameType = string;

export interface GroupType {
  GroupName?: GroupNameType;
  UserPoolId?: UserPoolIdType;
  Description?: DescriptionType;
  RoleArn?: ArnType;
  Precedence?: PrecedenceType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
}

export type HealthCheckIdType = string;

export type HexStringType = string;

export type IdTokenValidityType = number;

export interface IdentityProviderType {
  UserPoolId?: UserPoolIdType;
  ProviderName?: ProviderNameType;
  ProviderType?: IdentityProviderTypeType;
  ProviderDetails?: ProviderDetailsType;
  AttributeMapping?: AttributeMappingType;
  IdpIdentifiers?: IdpIdentifiersListType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
}

export type IdentityProviderTypeType = "SAML" | "Facebook" | "Google" | "LoginWithAmazon" | "SignInWithApple" | "OIDC";

export type IdpIdentifierType = string;

export type IdpIdentifiersListType = IdpIdentifierType[];

export type ImageFileType = string;

export type ImageUrlType = string;

export interface InboundFederationLambdaType {
  LambdaVersion: InboundFederationLambdaVersionType;
  LambdaArn: ArnType;
}

export type InboundFederationLambdaVersionType = "V1_0";

export type IntegerType = number;

export interface IssuerConfigurationType {
  Type?: IssuerType;
}

export type IssuerType = "ORIGINAL" | "UPDATED";

export interface KeyConfigurationType {
  KeyType?: EncryptionKeyType;
  KmsKeyArn?: EncryptionKeyArnType;
}

export interface LambdaConfigType {
  PreSignUp?: ArnType;
  CustomMessage?: ArnType;
  PostConfirmation?: ArnType;
  PreAuthentication?: ArnType;
  PostAuthentication?: ArnType;
  DefineAuthChallenge?: ArnType;
  CreateAuthChallenge?: ArnType;
  VerifyAuthChallengeResponse?: ArnType;
  PreTokenGeneration?: ArnType;
  UserMigration?: ArnType;
  PreTokenGenerationConfig?: PreTokenGenerationVersionConfigType;
  CustomSMSSender?: CustomSMSLambdaVersionConfigType;
  CustomEmailSender?: CustomEmailLambdaVersionConfigType;
  KMSKeyID?: ArnType;
  InboundFederation?: InboundFederationLambdaType;
}

export type LanguageIdType = string;

export type LimitClass = "API_CATEGORY";

export interface LimitDefinitionType {
  LimitClass: LimitClass;
  Attributes: StringToStringMapType;
}

export interface LimitType {
  LimitDefinition: LimitDefinitionType;
  ProvisionedLimitValue: IntegerType;
  FreeLimitValue: IntegerType;
}

export type LinkUrlType = string;

export type LinksType = Record<string, LinkUrlType>;

export interface ListGroupsRequest {
  UserPoolId: UserPoolIdType;
  Limit?: QueryLimitType;
  NextToken?: PaginationKey;
}

export interface ListGroupsResponse {
  Groups?: GroupListType;
  NextToken?: PaginationKey;
}

export interface ListIdentityProvidersRequest {
  UserPoolId: UserPoolIdType;
  MaxResults?: ListProvidersLimitType;
  NextToken?: PaginationKeyType;
}

export interface ListIdentityProvidersResponse {
  Providers: ProvidersListType;
  NextToken?: PaginationKeyType;
}

export type ListOfStringTypes = StringType[];

export type ListProvidersLimitType = number;

export type ListResourceServersLimitType = number;

export interface ListResourceServersRequest {
  UserPoolId: UserPoolIdType;
  MaxResults?: ListResourceServersLimitType;
  NextToken?: PaginationKeyType;
}

export interface ListResourceServersResponse {
  ResourceServers: ResourceServersListType;
  NextToken?: PaginationKeyType;
}

export interface ListTagsForResourceRequest {
  ResourceArn: ArnType;
}

export interface ListTagsForResourceResponse {
  Tags?: UserPoolTagsType;
}

export interface ListTermsRequest {
  UserPoolId: UserPoolIdType;
  MaxResults?: ListTermsRequestMaxResultsInteger;
  NextToken?: StringType;
}

export type ListTermsRequestMaxResultsInteger = number;

export interface ListTermsResponse {
  Terms: TermsDescriptionListType;
  NextToken?: StringType;
}

export interface ListUserImportJobsRequest {
  UserPoolId: UserPoolIdType;
  MaxResults: PoolQueryLimitType;
  PaginationToken?: PaginationKeyType;
}

export interface ListUserImportJobsResponse {
  UserImportJobs?: UserImportJobsListType;
  PaginationToken?: PaginationKeyType;
}

export interface ListUserPoolClientSecretsRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  NextToken?: PaginationKey;
}

export interface ListUserPoolClientSecretsResponse {
  ClientSecrets?: ClientSecretDescriptorListType;
  NextToken?: PaginationKey;
}

export interface ListUserPoolClientsRequest {
  UserPoolId: UserPoolIdType;
  MaxResults?: QueryLimit;
  NextToken?: PaginationKey;
}

export interface ListUserPoolClientsResponse {
  UserPoolClients?: UserPoolClientListType;
  NextToken?: PaginationKey;
}

export interface ListUserPoolReplicasRequest {
  UserPoolId: UserPoolIdType;
  NextToken?: PaginationKeyType;
}

export interface ListUserPoolReplicasResponse {
  UserPoolReplicas?: UserPoolReplicaListType;
  NextToken?: PaginationKeyType;
}

export interface ListUserPoolsRequest {
  NextToken?: PaginationKeyType;
  MaxResults: PoolQueryLimitType;
}

export interface ListUserPoolsResponse {
  UserPools?: UserPoolListType;
  NextToken?: PaginationKeyType;
}

export interface ListUsersInGroupRequest {
  UserPoolId: UserPoolIdType;
  GroupName: GroupNameType;
  Limit?: QueryLimitType;
  NextToken?: PaginationKey;
}

export interface ListUsersInGroupResponse {
  Users?: UsersListType;
  NextToken?: PaginationKey;
}

export interface ListUsersRequest {
  UserPoolId: UserPoolIdType;
  AttributesToGet?: SearchedAttributeNamesListType;
  Limit?: QueryLimitType;
  PaginationToken?: SearchPaginationTokenType;
  Filter?: UserFilterType;
}

export interface ListUsersResponse {
  Users?: UsersListType;
  PaginationToken?: SearchPaginationTokenType;
}

export type LogConfigurationListType = LogConfigurationType[];

export interface LogConfigurationType {
  LogLevel: LogLevel;
  EventSource: EventSourceName;
  CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType;
  S3Configuration?: S3ConfigurationType;
  FirehoseConfiguration?: FirehoseConfigurationType;
}

export interface LogDeliveryConfigurationType {
  UserPoolId: UserPoolIdType;
  LogConfigurations: LogConfigurationListType;
}

export type LogLevel = "ERROR" | "INFO";

export type LogoutURLsListType = RedirectUrlType[];

export type LongType = number;

export type MFAOptionListType = MFAOptionType[];

export interface MFAOptionType {
  DeliveryMedium?: DeliveryMediumType;
  AttributeName?: AttributeNameType;
}

export type ManagedLoginBrandingIdType = string;

export interface ManagedLoginBrandingType {
  ManagedLoginBrandingId?: ManagedLoginBrandingIdType;
  UserPoolId?: UserPoolIdType;
  UseCognitoProvidedValues?: BooleanType;
  Settings?: Document;
  Assets?: AssetListType;
  CreationDate?: DateType;
  LastModifiedDate?: DateType;
}

export type MessageActionType = "RESEND" | "SUPPRESS";

export interface MessageTemplateType {
  SMSMessage?: SmsInviteMessageType;
  EmailMessage?: EmailInviteMessageType;
  EmailSubject?: EmailVerificationSubjectType;
}

export interface NotifyConfigurationType {
  From?: StringType;
  ReplyTo?: StringType;
  SourceArn: ArnType;
  BlockEmail?: NotifyEmailType;
  NoActionEmail?: NotifyEmailType;
  MfaEmail?: NotifyEmailType;
}

export interface NotifyEmailType {
  Subject: EmailNotificationSubjectType;
  HtmlBody?: EmailNotificationBodyType;
  TextBody?: EmailNotificationBodyType;
}

export interface NumberAttributeConstraintsType {
  MinValue?: StringType;
  MaxValue?: StringType;
}

export type OAuthFlowType = "code" | "implicit" | "client_credentials";

export type OAuthFlowsType = OAuthFlowType[];

export type OptionalArnType = string;

export type PaginationKey = string;

export type PaginationKeyType = string;

export type PasswordHashingAlgorithmType = "BCRYPT" | "SCRYPT" | "ARGON2ID" | "PBKDF2_SHA256";

export type PasswordHistorySizeType = number;

export type PasswordPolicyMinLengthType = number;

export interface PasswordPolicyType {
  MinimumLength?: PasswordPolicyMinLengthType;
  RequireUppercase?: BooleanType;
  RequireLowercase?: BooleanType;
  RequireNumbers?: BooleanType;
  RequireSymbols?: BooleanType;
  PasswordHistorySize?: PasswordHistorySizeType;
  TemporaryPasswordValidityDays?: TemporaryPasswordValidityDaysType;
}

export type PasswordType = string;

export type PoolQueryLimitType = number;

export type PreSignedUrlType = string;

export type PreTokenGenerationLambdaVersionType = "V1_0" | "V2_0" | "V3_0";

export interface PreTokenGenerationVersionConfigType {
  LambdaVersion: PreTokenGenerationLambdaVersionType;
  LambdaArn: ArnType;
}

export type PrecedenceType = number;

export type PreventUserExistenceErrorTypes = "LEGACY" | "ENABLED";

export type PriorityType = number;

export interface ProviderDescription {
  ProviderName?: ProviderNameType;
  ProviderType?: IdentityProviderTypeType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
}

export type ProviderDetailsType = Record<string, StringType>;

export type ProviderNameType = string;

export type ProviderNameTypeV2 = string;

export type ProvidersListType = ProviderDescription[];

export type QueryLimit = number;

export type QueryLimitType = number;

export type RecoveryMechanismsType = RecoveryOptionType[];

export type RecoveryOptionNameType = "verified_email" | "verified_phone_number" | "admin_only";

export interface RecoveryOptionType {
  Priority: PriorityType;
  Name: RecoveryOptionNameType;
}

export type RedirectUrlType = string;

export interface RefreshTokenRotationType {
  Feature: FeatureType;
  RetryGracePeriodSeconds?: RetryGracePeriodSecondsType;
}

export type RefreshTokenValidityType = number;

export type RegionCodeType = string;

export type RegionNameType = string;

export type RelyingPartyIdType = string;

export type ReplicaRegionsType = StringType[];

export type ReplicaRoleType = "PRIMARY" | "SECONDARY";

export type ReplicaStatusType = "CREATING" | "ACTIVE" | "INACTIVE" | "DELETING";

export type ResourceIdType = string;

export type ResourceServerIdentifierType = string;

export type ResourceServerNameType = string;

export type ResourceServerScopeDescriptionType = string;

export type ResourceServerScopeListType = ResourceServerScopeType[];

export type ResourceServerScopeNameType = string;

export interface ResourceServerScopeType {
  ScopeName: ResourceServerScopeNameType;
  ScopeDescription: ResourceServerScopeDescriptionType;
}

export interface ResourceServerType {
  UserPoolId?: UserPoolIdType;
  Identifier?: ResourceServerIdentifierType;
  Name?: ResourceServerNameType;
  Scopes?: ResourceServerScopeListType;
}

export type ResourceServersListType = ResourceServerType[];

export type RetryGracePeriodSecondsType = number;

export interface RiskConfigurationType {
  UserPoolId?: UserPoolIdType;
  ClientId?: ClientIdType;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType;
  LastModifiedDate?: DateType;
}

export interface RiskExceptionConfigurationType {
  BlockedIPRangeList?: BlockedIPRangeListType;
  SkippedIPRangeList?: SkippedIPRangeListType;
}

export interface RoutingType {
  Failover?: FailoverType;
}

export type S3ArnType = string;

export type S3BucketType = string;

export interface S3ConfigurationType {
  BucketArn?: S3ArnType;
}

export type SESConfigurationSet = string;

export interface SchemaAttributeType {
  Name?: CustomAttributeNameType;
  AttributeDataType?: AttributeDataType;
  DeveloperOnlyAttribute?: BooleanType;
  Mutable?: BooleanType;
  Required?: BooleanType;
  NumberAttributeConstraints?: NumberAttributeConstraintsType;
  StringAttributeConstraints?: StringAttributeConstraintsType;
}

export type SchemaAttributesListType = SchemaAttributeType[];

export type ScopeListType = ScopeType[];

export type ScopeType = string;

export type SearchPaginationTokenType = string;

export type SearchedAttributeNamesListType = AttributeNameType[];

export type SecurityPolicyType = "TLS_V1" | "TLS_V1_2_2021" | "TLS_V1_3_2025";

export interface SetLogDeliveryConfigurationRequest {
  UserPoolId: UserPoolIdType;
  LogConfigurations: LogConfigurationListType;
}

export interface SetLogDeliveryConfigurationResponse {
  LogDeliveryConfiguration?: LogDeliveryConfigurationType;
}

export interface SetRiskConfigurationRequest {
  UserPoolId: UserPoolIdType;
  ClientId?: ClientIdType;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType;
}

export interface SetRiskConfigurationResponse {
  RiskConfiguration: RiskConfigurationType;
}

export interface SetUICustomizationRequest {
  UserPoolId: UserPoolIdType;
  ClientId?: ClientIdType;
  CSS?: CSSType;
  ImageFile?: ImageFileType;
}

export interface SetUICustomizationResponse {
  UICustomization: UICustomizationType;
}

export interface SetUserPoolMfaConfigRequest {
  UserPoolId: UserPoolIdType;
  SmsMfaConfiguration?: SmsMfaConfigType;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType;
  EmailMfaConfiguration?: EmailMfaConfigType;
  MfaConfiguration?: UserPoolMfaType;
  WebAuthnConfiguration?: WebAuthnConfigurationType;
}

export interface SetUserPoolMfaConfigResponse {
  SmsMfaConfiguration?: SmsMfaConfigType;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType;
  EmailMfaConfiguration?: EmailMfaConfigType;
  MfaConfiguration?: UserPoolMfaType;
  WebAuthnConfiguration?: WebAuthnConfigurationType;
}

export interface SignInPolicyType {
  AllowedFirstAuthFactors?: AllowedFirstAuthFactorsListType;
}

export type SkippedIPRangeListType = StringType[];

export interface SmsConfigurationType {
  SnsCallerArn?: OptionalArnType;
  ExternalId?: StringType;
  SnsRegion?: RegionCodeType;
  EumsSms?: EumsSmsConfigurationType;
}

export type SmsInviteMessageType = string;

export interface SmsMfaConfigType {
  SmsAuthenticationMessage?: SmsVerificationMessageType;
  SmsConfiguration?: SmsConfigurationType;
}

export type SmsVerificationMessageType = string;

export interface SoftwareTokenMfaConfigType {
  Enabled?: BooleanType;
}

export interface StartUserImportJobRequest {
  UserPoolId: UserPoolIdType;
  JobId: UserImportJobIdType;
}

export interface StartUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}

export type StatusType = "Enabled" | "Disabled";

export interface StopUserImportJobRequest {
  UserPoolId: UserPoolIdType;
  JobId: UserImportJobIdType;
}

export interface StopUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}

export interface StringAttributeConstraintsType {
  MinLength?: StringType;
  MaxLength?: StringType;
}

export type StringToStringMapType = Record<string, StringType>;

export type StringType = string;

export type SupportedIdentityProvidersListType = ProviderNameType[];

export type TagKeysType = string;

export interface TagResourceRequest {
  ResourceArn: ArnType;
  Tags: UserPoolTagsType;
}

export interface TagResourceResponse {
}

export type TagValueType = string;

export type TemporaryPasswordValidityDaysType = number;

export type TermsDescriptionListType = TermsDescriptionType[];

export interface TermsDescriptionType {
  TermsId: TermsIdType;
  TermsName: TermsNameType;
  Enforcement: TermsEnforcementType;
  CreationDate: DateType;
  LastModifiedDate: DateType;
}

export type TermsEnforcementType = "NONE";

export type TermsIdType = string;

export type TermsNameType = string;

export type TermsSourceType = "LINK";

export interface TermsType {
  TermsId: TermsIdType;
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  TermsName: TermsNameType;
  TermsSource: TermsSourceType;
  Enforcement: TermsEnforcementType;
  Links: LinksType;
  CreationDate: DateType;
  LastModifiedDate: DateType;
}

export type TimeUnitsType = "seconds" | "minutes" | "hours" | "days";

export interface TokenValidityUnitsType {
  AccessToken?: TimeUnitsType;
  IdToken?: TimeUnitsType;
  RefreshToken?: TimeUnitsType;
}

export interface UICustomizationType {
  UserPoolId?: UserPoolIdType;
  ClientId?: ClientIdType;
  ImageUrl?: ImageUrlType;
  CSS?: CSSType;
  CSSVersion?: CSSVersionType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
}

export interface UntagResourceRequest {
  ResourceArn: ArnType;
  TagKeys: UserPoolTagsListType;
}

export interface UntagResourceResponse {
}

export interface UpdateGroupRequest {
  GroupName: GroupNameType;
  UserPoolId: UserPoolIdType;
  Description?: DescriptionType;
  RoleArn?: ArnType;
  Precedence?: PrecedenceType;
}

export interface UpdateGroupResponse {
  Group?: GroupType;
}

export interface UpdateIdentityProviderRequest {
  UserPoolId: UserPoolIdType;
  ProviderName: ProviderNameType;
  ProviderDetails?: ProviderDetailsType;
  AttributeMapping?: AttributeMappingType;
  IdpIdentifiers?: IdpIdentifiersListType;
}

export interface UpdateIdentityProviderResponse {
  IdentityProvider: IdentityProviderType;
}

export interface UpdateManagedLoginBrandingRequest {
  UserPoolId?: UserPoolIdType;
  ManagedLoginBrandingId?: ManagedLoginBrandingIdType;
  UseCognitoProvidedValues?: BooleanType;
  Settings?: Document;
  Assets?: AssetListType;
}

export interface UpdateManagedLoginBrandingResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}

export interface UpdateProvisionedLimitRequest {
  LimitDefinition: LimitDefinitionType;
  RequestedLimitValue: IntegerType;
}

export interface UpdateProvisionedLimitResponse {
  Limit: LimitType;
}

export type UpdateReplicaStatusType = "ACTIVE" | "INACTIVE";

export interface UpdateResourceServerRequest {
  UserPoolId: UserPoolIdType;
  Identifier: ResourceServerIdentifierType;
  Name: ResourceServerNameType;
  Scopes?: ResourceServerScopeListType;
}

export interface UpdateResourceServerResponse {
  ResourceServer: ResourceServerType;
}

export interface UpdateTermsRequest {
  TermsId: TermsIdType;
  UserPoolId: UserPoolIdType;
  TermsName?: TermsNameType;
  TermsSource?: TermsSourceType;
  Enforcement?: TermsEnforcementType;
  Links?: LinksType;
}

export interface UpdateTermsResponse {
  Terms?: TermsType;
}

export interface UpdateUserPoolClientRequest {
  UserPoolId: UserPoolIdType;
  ClientId: ClientIdType;
  ClientName?: ClientNameType;
  RefreshTokenValidity?: RefreshTokenValidityType;
  AccessTokenValidity?: AccessTokenValidityType;
  IdTokenValidity?: IdTokenValidityType;
  TokenValidityUnits?: TokenValidityUnitsType;
  ReadAttributes?: ClientPermissionListType;
  WriteAttributes?: ClientPermissionListType;
  ExplicitAuthFlows?: ExplicitAuthFlowsListType;
  SupportedIdentityProviders?: SupportedIdentityProvidersListType;
  CallbackURLs?: CallbackURLsListType;
  LogoutURLs?: LogoutURLsListType;
  DefaultRedirectURI?: RedirectUrlType;
  AllowedOAuthFlows?: OAuthFlowsType;
  AllowedOAuthScopes?: ScopeListType;
  AllowedOAuthFlowsUserPoolClient?: BooleanType;
  AnalyticsConfiguration?: AnalyticsConfigurationType;
  PreventUserExistenceErrors?: PreventUserExistenceErrorTypes;
  EnableTokenRevocation?: WrappedBooleanType;
  EnablePropagateAdditionalUserContextData?: WrappedBooleanType;
  AuthSessionValidity?: AuthSessionValidityType;
  RefreshTokenRotation?: RefreshTokenRotationType;
}

export interface UpdateUserPoolClientResponse {
  UserPoolClient?: UserPoolClientType;
}

export interface UpdateUserPoolDomainRequest {
  Domain: DomainType;
  UserPoolId: UserPoolIdType;
  ManagedLoginVersion?: WrappedIntegerType;
  CustomDomainConfig?: CustomDomainConfigType;
  Routing?: RoutingType;
}

export interface UpdateUserPoolDomainResponse {
  ManagedLoginVersion?: WrappedIntegerType;
  CloudFrontDomain?: DomainType;
  Routing?: RoutingType;
}

export interface UpdateUserPoolReplicaRequest {
  UserPoolId: UserPoolIdType;
  RegionName: RegionNameType;
  Status: UpdateReplicaStatusType;
}

export interface UpdateUserPoolReplicaResponse {
  UserPoolReplica?: UserPoolReplicaType;
}

export interface UpdateUserPoolRequest {
  UserPoolId: UserPoolIdType;
  Policies?: UserPoolPolicyType;
  DeletionProtection?: DeletionProtectionType;
  LambdaConfig?: LambdaConfigType;
  AutoVerifiedAttributes?: VerifiedAttributesListType;
  SmsVerificationMessage?: SmsVerificationMessageType;
  EmailVerificationMessage?: EmailVerificationMessageType;
  EmailVerificationSubject?: EmailVerificationSubjectType;
  VerificationMessageTemplate?: VerificationMessageTemplateType;
  SmsAuthenticationMessage?: SmsVerificationMessageType;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType;
  MfaConfiguration?: UserPoolMfaType;
  DeviceConfiguration?: DeviceConfigurationType;
  EmailConfiguration?: EmailConfigurationType;
  SmsConfiguration?: SmsConfigurationType;
  UserPoolTags?: UserPoolTagsType;
  AdminCreateUserConfig?: AdminCreateUserConfigType;
  UserPoolAddOns?: UserPoolAddOnsType;
  AccountRecoverySetting?: AccountRecoverySettingType;
  PoolName?: UserPoolNameType;
  UserPoolTier?: UserPoolTierType;
  KeyConfiguration?: KeyConfigurationType;
  IssuerConfiguration?: IssuerConfigurationType;
}

export interface UpdateUserPoolResponse {
}

export interface UserAttributeUpdateSettingsType {
  AttributesRequireVerificationBeforeUpdate?: AttributesRequireVerificationBeforeUpdateType;
}

export type UserFilterType = string;

export type UserImportJobIdType = string;

export type UserImportJobNameType = string;

export type UserImportJobStatusType = "Created" | "Pending" | "InProgress" | "Stopping" | "Expired" | "Stopped" | "Failed" | "Succeeded";

export interface UserImportJobType {
  JobName?: UserImportJobNameType;
  JobId?: UserImportJobIdType;
  UserPoolId?: UserPoolIdType;
  PreSignedUrl?: PreSignedUrlType;
  CreationDate?: DateType;
  StartDate?: DateType;
  CompletionDate?: DateType;
  Status?: UserImportJobStatusType;
  CloudWatchLogsRoleArn?: ArnType;
  ImportedUsers?: LongType;
  SkippedUsers?: LongType;
  FailedUsers?: LongType;
  CompletionMessage?: CompletionMessageType;
  PasswordHashingAlgorithm?: PasswordHashingAlgorithmType;
}

export type UserImportJobsListType = UserImportJobType[];

export type UserMFASettingListType = StringType[];

export interface UserPoolAddOnsType {
  AdvancedSecurityMode: AdvancedSecurityModeType;
  AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType;
}

export interface UserPoolClientDescription {
  ClientId?: ClientIdType;
  UserPoolId?: UserPoolIdType;
  ClientName?: ClientNameType;
}

export type UserPoolClientListType = UserPoolClientDescription[];

export interface UserPoolClientType {
  UserPoolId?: UserPoolIdType;
  ClientName?: ClientNameType;
  ClientId?: ClientIdType;
  ClientSecret?: ClientSecretType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
  RefreshTokenValidity?: RefreshTokenValidityType;
  AccessTokenValidity?: AccessTokenValidityType;
  IdTokenValidity?: IdTokenValidityType;
  TokenValidityUnits?: TokenValidityUnitsType;
  ReadAttributes?: ClientPermissionListType;
  WriteAttributes?: ClientPermissionListType;
  ExplicitAuthFlows?: ExplicitAuthFlowsListType;
  SupportedIdentityProviders?: SupportedIdentityProvidersListType;
  CallbackURLs?: CallbackURLsListType;
  LogoutURLs?: LogoutURLsListType;
  DefaultRedirectURI?: RedirectUrlType;
  AllowedOAuthFlows?: OAuthFlowsType;
  AllowedOAuthScopes?: ScopeListType;
  AllowedOAuthFlowsUserPoolClient?: BooleanType;
  AnalyticsConfiguration?: AnalyticsConfigurationType;
  PreventUserExistenceErrors?: PreventUserExistenceErrorTypes;
  EnableTokenRevocation?: WrappedBooleanType;
  EnablePropagateAdditionalUserContextData?: WrappedBooleanType;
  AuthSessionValidity?: AuthSessionValidityType;
  RefreshTokenRotation?: RefreshTokenRotationType;
}

export interface UserPoolDescriptionType {
  Id?: UserPoolIdType;
  Name?: UserPoolNameType;
  LambdaConfig?: LambdaConfigType;
  Status?: StatusType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
  ReplicaRegions?: ReplicaRegionsType;
}

export type UserPoolIdType = string;

export type UserPoolListType = UserPoolDescriptionType[];

export type UserPoolMfaType = "OFF" | "ON" | "OPTIONAL";

export type UserPoolNameType = string;

export interface UserPoolPolicyType {
  PasswordPolicy?: PasswordPolicyType;
  SignInPolicy?: SignInPolicyType;
}

export type UserPoolReplicaListType = UserPoolReplicaType[];

export interface UserPoolReplicaType {
  RegionName?: RegionNameType;
  Status?: ReplicaStatusType;
  Role?: ReplicaRoleType;
  UserPoolArn?: ArnType;
}

export type UserPoolTagsListType = TagKeysType[];

export type UserPoolTagsType = Record<string, TagValueType>;

export type UserPoolTierType = "LITE" | "ESSENTIALS" | "PLUS";

export interface UserPoolType {
  Id?: UserPoolIdType;
  Name?: UserPoolNameType;
  Policies?: UserPoolPolicyType;
  DeletionProtection?: DeletionProtectionType;
  LambdaConfig?: LambdaConfigType;
  Status?: StatusType;
  LastModifiedDate?: DateType;
  CreationDate?: DateType;
  SchemaAttributes?: SchemaAttributesListType;
  AutoVerifiedAttributes?: VerifiedAttributesListType;
  AliasAttributes?: AliasAttributesListType;
  UsernameAttributes?: UsernameAttributesListType;
  SmsVerificationMessage?: SmsVerificationMessageType;
  EmailVerificationMessage?: EmailVerificationMessageType;
  EmailVerificationSubject?: EmailVerificationSubjectType;
  VerificationMessageTemplate?: VerificationMessageTemplateType;
  SmsAuthenticationMessage?: SmsVerificationMessageType;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType;
  MfaConfiguration?: UserPoolMfaType;
  DeviceConfiguration?: DeviceConfigurationType;
  EstimatedNumberOfUsers?: IntegerType;
  EmailConfiguration?: EmailConfigurationType;
  SmsConfiguration?: SmsConfigurationType;
  UserPoolTags?: UserPoolTagsType;
  SmsConfigurationFailure?: StringType;
  EmailConfigurationFailure?: StringType;
  Domain?: DomainType;
  CustomDomain?: DomainType;
  AdminCreateUserConfig?: AdminCreateUserConfigType;
  UserPoolAddOns?: UserPoolAddOnsType;
  UsernameConfiguration?: UsernameConfigurationType;
  Arn?: ArnType;
  AccountRecoverySetting?: AccountRecoverySettingType;
  UserPoolTier?: UserPoolTierType;
  KeyConfiguration?: KeyConfigurationType;
  IssuerConfiguration?: IssuerConfigurationType;
}

export type UserStatusType = "UNCONFIRMED" | "CONFIRMED" | "ARCHIVED" | "COMPROMISED" | "UNKNOWN" | "RESET_REQUIRED" | "FORCE_CHANGE_PASSWORD" | "EXTERNAL_PROVIDER";

export interface UserType {
  Username?: UsernameType;
  Attributes?: AttributeListType;
  UserCreateDate?: DateType;
  UserLastModifiedDate?: DateType;
  Enabled?: BooleanType;
  UserStatus?: UserStatusType;
  MFAOptions?: MFAOptionListType;
}

export type UserVerificationType = "required" | "preferred";

export type UsernameAttributeType = "phone_number" | "email";

export type UsernameAttributesListType = UsernameAttributeType[];

export interface UsernameConfigurationType {
  CaseSensitive: WrappedBooleanType;
}

export type UsernameType = string;

export type UsersListType = UserType[];

export interface VerificationMessageTemplateType {
  SmsMessage?: SmsVerificationMessageType;
  EmailMessage?: EmailVerificationMessageType;
  EmailSubject?: EmailVerificationSubjectType;
  EmailMessageByLink?: EmailVerificationMessageByLinkType;
  EmailSubjectByLink?: EmailVerificationSubjectByLinkType;
  DefaultEmailOption?: DefaultEmailOptionType;
}

export type VerifiedAttributeType = "phone_number" | "email";

export type VerifiedAttributesListType = VerifiedAttributeType[];

export interface WebAuthnConfigurationType {
  RelyingPartyId?: RelyingPartyIdType;
  UserVerification?: UserVerificationType;
  FactorConfiguration?: WebAuthnFactorConfigurationType;
}

export type WebAuthnFactorConfigurationType = "SINGLE_FACTOR" | "MULTI_FACTOR_WITH_USER_VERIFICATION";

export type WrappedBooleanType = boolean;

export type WrappedIntegerType = number;
