/**
 * AWS's list of the actions of user pools, by what their policy may name:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html
 */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** With `userpool*` and the access level Read or List. */
export const READING_A_POOL = words(`
  AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents
  DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer
  DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader
  GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization
  GetUserPoolMfaConfig GetWebACLForResource ListGroups ListIdentityProviders ListResourceServers ListTerms
  ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUsers ListUsersInGroup
`);

/** With `userpool*` and the access level Write. */
export const WRITING_A_POOL = words(`
  AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser
  AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser
  AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup
  AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword
  AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes
  AdminUserGlobalSignOut AssociateWebACL CreateGroup CreateIdentityProvider CreateManagedLoginBranding
  CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica
  DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool
  DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DisassociateWebACL
  SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob
  StopUserImportJob UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding
  UpdateResourceServer UpdateTerms UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica
`);

/** Without any resource: a statement that names a pool does not allow them. */
export const WITHOUT_A_POOL = words(`
  AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateUserPool DeleteUser
  DeleteUserAttributes DescribeUserPoolDomain ForgetDevice ForgotPassword GetDevice GetProvisionedLimit
  GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GlobalSignOut InitiateAuth ListDevices
  ListUserPools ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp
  UpdateDeviceStatus UpdateProvisionedLimit UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute
`);
