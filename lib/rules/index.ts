// Written by `npm run generate`.
import { addAttributesInBatches } from "./attributes/add-attributes-in-batches";
import { attributeConstraintsAreValid } from "./attributes/attribute-constraints-are-valid";
import { attributeNameIsValid } from "./attributes/attribute-name-is-valid";
import { attributeNamesAreUnique } from "./attributes/attribute-names-are-unique";
import { disallowDeveloperOnlyAttributes } from "./attributes/disallow-developer-only-attributes";
import { disallowRequiredCustomAttributes } from "./attributes/disallow-required-custom-attributes";
import { limitSchemaSize } from "./attributes/limit-schema-size";
import { lockedAttributesAreAppendOnly } from "./attributes/locked-attributes-are-append-only";
import { schemaIsAppendOnly } from "./attributes/schema-is-append-only";
import { standardAttributeTypeIsFixed } from "./attributes/standard-attribute-type-is-fixed";
import { clientAttributesExist } from "./client-attributes/client-attributes-exist";
import { disallowReadOnlyWriteAttributes } from "./client-attributes/disallow-read-only-write-attributes";
import { disallowRetiredAttributes } from "./client-attributes/disallow-retired-attributes";
import { disallowWritableAuthorizationAttributes } from "./client-attributes/disallow-writable-authorization-attributes";
import { mappedAttributesAreWritable } from "./client-attributes/mapped-attributes-are-writable";
import { requireWriteAttributes } from "./client-attributes/require-write-attributes";
import { requiredAttributesAreWritable } from "./client-attributes/required-attributes-are-writable";
import { adminSignInRequiresSecret } from "./clients/admin-sign-in-requires-secret";
import { analyticsProjectIsNamedOnce } from "./clients/analytics-project-is-named-once";
import { clientIdentityProvidersExist } from "./clients/client-identity-providers-exist";
import { clientIdentityProvidersMatchCase } from "./clients/client-identity-providers-match-case";
import { clientNamesAreUnique } from "./clients/client-names-are-unique";
import { disallowClientSecretsInOutputs } from "./clients/disallow-client-secrets-in-outputs";
import { disallowSecretsAmongPublishedParameters } from "./clients/disallow-secrets-among-published-parameters";
import { disallowUserPasswordAuth } from "./clients/disallow-user-password-auth";
import { importIdsAreValid } from "./clients/import-ids-are-valid";
import { importPoolWithItsResources } from "./clients/import-pool-with-its-resources";
import { importsBelongToOnePool } from "./clients/imports-belong-to-one-pool";
import { loginPagesRequireIdentityProvider } from "./clients/login-pages-require-identity-provider";
import { managedClientIsNotYourOwn } from "./clients/managed-client-is-not-your-own";
import { managedClientPatternIsValid } from "./clients/managed-client-pattern-is-valid";
import { managedClientsDiffer } from "./clients/managed-clients-differ";
import { managedClientsExist } from "./clients/managed-clients-exist";
import { pinpointProjectServesTheRegion } from "./clients/pinpoint-project-serves-the-region";
import { preventUserExistenceErrors } from "./clients/prevent-user-existence-errors";
import { recordKeysAreValidNames } from "./clients/record-keys-are-valid-names";
import { renamedEntriesSaySo } from "./clients/renamed-entries-say-so";
import { renamedFromIsFree } from "./clients/renamed-from-is-free";
import { requireRefreshFlow } from "./clients/require-refresh-flow";
import { reviewRemovedEntries } from "./clients/review-removed-entries";
import { secretCopyNameIsValid } from "./clients/secret-copy-name-is-valid";
import { userContextDataRequiresSecret } from "./clients/user-context-data-requires-secret";
import { webClientRequiresSecret } from "./clients/web-client-requires-secret";
import { certificateChangeCanResetLoginPages } from "./domain/certificate-change-can-reset-login-pages";
import { createdCertificateIsAvailable } from "./domain/created-certificate-is-available";
import { customDomainIsASubdomain } from "./domain/custom-domain-is-a-subdomain";
import { customDomainIsAvailable } from "./domain/custom-domain-is-available";
import { customDomainParentResolves } from "./domain/custom-domain-parent-resolves";
import { disallowAmazoncognitoCustomDomain } from "./domain/disallow-amazoncognito-custom-domain";
import { disallowReservedWordsInPrefix } from "./domain/disallow-reserved-words-in-prefix";
import { disallowReservedWordsInsidePrefix } from "./domain/disallow-reserved-words-inside-prefix";
import { domainChangeInterruptsSignIn } from "./domain/domain-change-interrupts-sign-in";
import { domainPrefixIsUnique } from "./domain/domain-prefix-is-unique";
import { liveDomainRequiresExistingCertificate } from "./domain/live-domain-requires-existing-certificate";
import { oauthRequiresDomain } from "./domain/oauth-requires-domain";
import { preferManagedLogin } from "./domain/prefer-managed-login";
import { secondDomainIsOfAnotherKind } from "./domain/second-domain-is-of-another-kind";
import { customFromAddressRequiresDeveloper } from "./email/custom-from-address-requires-developer";
import { developerEmailRequiresSourceArn } from "./email/developer-email-requires-source-arn";
import { fromAddressIsValid } from "./email/from-address-is-valid";
import { fromAddressMatchesSesIdentity } from "./email/from-address-matches-ses-identity";
import { requireSesInProduction } from "./email/require-ses-in-production";
import { sesIdentityServesTheRegion } from "./email/ses-identity-serves-the-region";
import { accountIdIsValid } from "./environment/account-id-is-valid";
import { assumedRoleIsInTheAccount } from "./environment/assumed-role-is-in-the-account";
import { disallowPasswordsInUrls } from "./environment/disallow-passwords-in-urls";
import { disallowReservedTagKeys } from "./environment/disallow-reserved-tag-keys";
import { disallowUnusedRetire } from "./environment/disallow-unused-retire";
import { encryptStateWithYourOwnKey } from "./environment/encrypt-state-with-your-own-key";
import { environmentNameIsPortable } from "./environment/environment-name-is-portable";
import { environmentNameIsValid } from "./environment/environment-name-is-valid";
import { importRequiresProtection } from "./environment/import-requires-protection";
import { limitTags } from "./environment/limit-tags";
import { providerVersionIsSupported } from "./environment/provider-version-is-supported";
import { regionIsKnown } from "./environment/region-is-known";
import { releaseProtectionOnlyToDelete } from "./environment/release-protection-only-to-delete";
import { requireLockFile } from "./environment/require-lock-file";
import { requireProtection } from "./environment/require-protection";
import { requireRemoteState } from "./environment/require-remote-state";
import { retireNamesRemovedEntries } from "./environment/retire-names-removed-entries";
import { stateLocationIsValid } from "./environment/state-location-is-valid";
import { adoptedGroupKeepsUnsetSettings } from "./groups/adopted-group-keeps-unset-settings";
import { disallowPrecedenceZero } from "./groups/disallow-precedence-zero";
import { groupNamesAreUnique } from "./groups/group-names-are-unique";
import { groupPrecedencesAreUnique } from "./groups/group-precedences-are-unique";
import { importIdMatchesName } from "./groups/import-id-matches-name";
import { disallowPastedSecrets } from "./identity-providers/disallow-pasted-secrets";
import { disallowReservedProviderNames } from "./identity-providers/disallow-reserved-provider-names";
import { identityProviderRequiresClient } from "./identity-providers/identity-provider-requires-client";
import { idpIdentifiersAreUnique } from "./identity-providers/idp-identifiers-are-unique";
import { mappedAttributesAreMutable } from "./identity-providers/mapped-attributes-are-mutable";
import { mappedAttributesExist } from "./identity-providers/mapped-attributes-exist";
import { oidcEndpointsAreHttps } from "./identity-providers/oidc-endpoints-are-https";
import { oidcIssuerIsABaseUrl } from "./identity-providers/oidc-issuer-is-a-base-url";
import { preferEncryptedSamlAssertions } from "./identity-providers/prefer-encrypted-saml-assertions";
import { preferSignedSamlRequests } from "./identity-providers/prefer-signed-saml-requests";
import { preferSpInitiatedSaml } from "./identity-providers/prefer-sp-initiated-saml";
import { preferStoredProviderSecrets } from "./identity-providers/prefer-stored-provider-secrets";
import { providerNameIsValid } from "./identity-providers/provider-name-is-valid";
import { providerNamesAreUnique } from "./identity-providers/provider-names-are-unique";
import { providerScopesIncludeOpenid } from "./identity-providers/provider-scopes-include-openid";
import { requireApplePrivateKey } from "./identity-providers/require-apple-private-key";
import { requireProviderScopes } from "./identity-providers/require-provider-scopes";
import { requiredAttributesAreMapped } from "./identity-providers/required-attributes-are-mapped";
import { samlMetadataIsXml } from "./identity-providers/saml-metadata-is-xml";
import { samlMetadataUrlIsHttps } from "./identity-providers/saml-metadata-url-is-https";
import { secretSourceNamesAreValid } from "./identity-providers/secret-source-names-are-valid";
import { socialProviderIdsMatchFormat } from "./identity-providers/social-provider-ids-match-format";
import { usernameClaimIsStable } from "./identity-providers/username-claim-is-stable";
import { assetChangeReplacesBranding } from "./login-pages/asset-change-replaces-branding";
import { brandingAssetsAreValid } from "./login-pages/branding-assets-are-valid";
import { brandingRequiresManagedLogin } from "./login-pages/branding-requires-managed-login";
import { cssUsesAllowedClasses } from "./login-pages/css-uses-allowed-classes";
import { logoIsPngOrJpeg } from "./login-pages/logo-is-png-or-jpeg";
import { reviewInterruptingChanges } from "./login-pages/review-interrupting-changes";
import { uiCustomizationRequiresClassicPages } from "./login-pages/ui-customization-requires-classic-pages";
import { uiCustomizationRequiresDomain } from "./login-pages/ui-customization-requires-domain";
import { adoptedPoolRequiresLiveMfaFactor } from "./mfa/adopted-pool-requires-live-mfa-factor";
import { changeMfaInASeparateApply } from "./mfa/change-mfa-in-a-separate-apply";
import { disallowMfaFactorsWhenOff } from "./mfa/disallow-mfa-factors-when-off";
import { disallowSmsAsOnlyMfaFactor } from "./mfa/disallow-sms-as-only-mfa-factor";
import { emailMfaRequiresSes } from "./mfa/email-mfa-requires-ses";
import { requireMfa } from "./mfa/require-mfa";
import { requireMfaFactor } from "./mfa/require-mfa-factor";
import { requireNewDeviceChallenge } from "./mfa/require-new-device-challenge";
import { clientCredentialsExcludesUserFlows } from "./oauth/client-credentials-excludes-user-flows";
import { clientCredentialsRequiresCustomScopes } from "./oauth/client-credentials-requires-custom-scopes";
import { clientCredentialsRequiresSecret } from "./oauth/client-credentials-requires-secret";
import { disallowImplicitFlow } from "./oauth/disallow-implicit-flow";
import { disallowUserAdminScope } from "./oauth/disallow-user-admin-scope";
import { externalScopesAreExternal } from "./oauth/external-scopes-are-external";
import { identityScopesRequireOpenid } from "./oauth/identity-scopes-require-openid";
import { importedResourceServerRequiresName } from "./oauth/imported-resource-server-requires-name";
import { oauthSettingsRequireOauth } from "./oauth/oauth-settings-require-oauth";
import { requireOauthFlowsAndScopes } from "./oauth/require-oauth-flows-and-scopes";
import { resourceServerIdentifiersAreUnique } from "./oauth/resource-server-identifiers-are-unique";
import { scopesAreWrittenOut } from "./oauth/scopes-are-written-out";
import { scopesExist } from "./oauth/scopes-exist";
import { stayWithinDefaultQuotas } from "./oauth/stay-within-default-quotas";
import { adminOnlyExcludesOtherRecovery } from "./passwords/admin-only-excludes-other-recovery";
import { disallowPhoneOnlyRecoveryWithEmailMfa } from "./passwords/disallow-phone-only-recovery-with-email-mfa";
import { disallowSmsFirstRecovery } from "./passwords/disallow-sms-first-recovery";
import { recoveryDiffersFromMfa } from "./passwords/recovery-differs-from-mfa";
import { recoveryMechanismsAreUnique } from "./passwords/recovery-mechanisms-are-unique";
import { requireAllCharacterClasses } from "./passwords/require-all-character-classes";
import { requireLongPasswords } from "./passwords/require-long-passwords";
import { requireShortLivedTemporaryPasswords } from "./passwords/require-short-lived-temporary-passwords";
import { restrictSelfServiceSignUp } from "./passwords/restrict-self-service-sign-up";
import { adoptedMustStay } from "./pool/adopted-must-stay";
import { changeLiveSettingsInOrder } from "./pool/change-live-settings-in-order";
import { deletionProtectionMatchesEnvironment } from "./pool/deletion-protection-matches-environment";
import { disableFeaturesBeforeDowngrade } from "./pool/disable-features-before-downgrade";
import { importRequiresAdopted } from "./pool/import-requires-adopted";
import { mixedTextRequiresExpression } from "./pool/mixed-text-requires-expression";
import { poolImportIdIsValid } from "./pool/pool-import-id-is-valid";
import { publishedParameterNamesAreValid } from "./pool/published-parameter-names-are-valid";
import { requireAcceptedLoss } from "./pool/require-accepted-loss";
import { reviewAcceptedLoss } from "./pool/review-accepted-loss";
import { reviewUnmanagedSettingsBeforeImport } from "./pool/review-unmanaged-settings-before-import";
import { settingsAreWithinLimits } from "./pool/settings-are-within-limits";
import { defaultRedirectIsACallbackUrl } from "./redirects/default-redirect-is-a-callback-url";
import { disallowCustomSchemesForWebApps } from "./redirects/disallow-custom-schemes-for-web-apps";
import { disallowDuplicatesInClientLists } from "./redirects/disallow-duplicates-in-client-lists";
import { disallowLocalhostRedirects } from "./redirects/disallow-localhost-redirects";
import { disallowNearDuplicateRedirects } from "./redirects/disallow-near-duplicate-redirects";
import { disallowPlaceholderRedirects } from "./redirects/disallow-placeholder-redirects";
import { disallowWildcardRedirects } from "./redirects/disallow-wildcard-redirects";
import { redirectUrlsAreValid } from "./redirects/redirect-urls-are-valid";
import { requireCallbackUrl } from "./redirects/require-callback-url";
import { requireStandardRedirectUrls } from "./redirects/require-standard-redirect-urls";
import { settingsCannotBeRemoved } from "./redirects/settings-cannot-be-removed";
import { associateWebAcl } from "./security/associate-web-acl";
import { blockCompromisedCredentials } from "./security/block-compromised-credentials";
import { disallowIpRangeInBothLists } from "./security/disallow-ip-range-in-both-lists";
import { disallowWideSkippedIpRanges } from "./security/disallow-wide-skipped-ip-ranges";
import { enableThreatProtection } from "./security/enable-threat-protection";
import { enforceThreatProtection } from "./security/enforce-threat-protection";
import { ipRangeIsCidr } from "./security/ip-range-is-cidr";
import { notificationAddressMatchesSesIdentity } from "./security/notification-address-matches-ses-identity";
import { notifyOnBlockedSignIn } from "./security/notify-on-blocked-sign-in";
import { requireActionOnHighRisk } from "./security/require-action-on-high-risk";
import { requireSignInLogs } from "./security/require-sign-in-logs";
import { requireThreatProtectionForCustomAuth } from "./security/require-threat-protection-for-custom-auth";
import { riskConfigurationRequiresThreatProtection } from "./security/risk-configuration-requires-threat-protection";
import { riskMfaActionRequiresMfa } from "./security/risk-mfa-action-requires-mfa";
import { adoptedPoolKeepsUnsetSettings } from "./sign-in/adopted-pool-keeps-unset-settings";
import { disallowAliasesWithUsernameAttributes } from "./sign-in/disallow-aliases-with-username-attributes";
import { disallowCaseSensitiveUsernames } from "./sign-in/disallow-case-sensitive-usernames";
import { disallowPasskeysWithRequiredMfa } from "./sign-in/disallow-passkeys-with-required-mfa";
import { featuresRequireTier } from "./sign-in/features-require-tier";
import { lockedSettingsCannotChange } from "./sign-in/locked-settings-cannot-change";
import { passkeysWithSmsRequireMfa } from "./sign-in/passkeys-with-sms-require-mfa";
import { passwordlessRequiresChoiceBasedSignIn } from "./sign-in/passwordless-requires-choice-based-sign-in";
import { phoneSignInRequiresSms } from "./sign-in/phone-sign-in-requires-sms";
import { relyingPartyCoversSignInHosts } from "./sign-in/relying-party-covers-sign-in-hosts";
import { relyingPartyIdIsAHostName } from "./sign-in/relying-party-id-is-a-host-name";
import { requirePasskeyUserVerification } from "./sign-in/require-passkey-user-verification";
import { requirePasswordFirstFactor } from "./sign-in/require-password-first-factor";
import { requiredMfaExcludesOneTimePasswords } from "./sign-in/required-mfa-excludes-one-time-passwords";
import { smsOtpRequiresSms } from "./sign-in/sms-otp-requires-sms";
import { externalIdIsValid } from "./sms/external-id-is-valid";
import { liveSettingsCannotBeRemoved } from "./sms/live-settings-cannot-be-removed";
import { removingSettingsLeavesThemActive } from "./sms/removing-settings-leaves-them-active";
import { requireExternalId } from "./sms/require-external-id";
import { requireMessagePlaceholders } from "./sms/require-message-placeholders";
import { requireUniqueExternalId } from "./sms/require-unique-external-id";
import { snsRegionIsAllowed } from "./sms/sns-region-is-allowed";
import { accessTokensExpireBeforeRefreshToken } from "./tokens/access-tokens-expire-before-refresh-token";
import { disallowDayLongAccessTokens } from "./tokens/disallow-day-long-access-tokens";
import { limitRefreshTokenLifetime } from "./tokens/limit-refresh-token-lifetime";
import { preferShortLivedAccessTokens } from "./tokens/prefer-short-lived-access-tokens";
import { preferShortLivedRotatingTokens } from "./tokens/prefer-short-lived-rotating-tokens";
import { requireRotationForPublicClients } from "./tokens/require-rotation-for-public-clients";
import { requireTokenRevocation } from "./tokens/require-token-revocation";
import { rotationRequiresExplicitFlows } from "./tokens/rotation-requires-explicit-flows";
import { tokenValidityIsInRange } from "./tokens/token-validity-is-in-range";
import { arnIsInThePoolsAccount } from "./triggers/arn-is-in-the-pools-account";
import { arnIsInThePoolsRegion } from "./triggers/arn-is-in-the-pools-region";
import { arnNamesTheRightResource } from "./triggers/arn-names-the-right-resource";
import { createdKmsKeyIsTheOnlyOne } from "./triggers/created-kms-key-is-the-only-one";
import { createdKmsKeyRequiresSenderRole } from "./triggers/created-kms-key-requires-sender-role";
import { customSenderRequiresKmsKey } from "./triggers/custom-sender-requires-kms-key";
import { disallowKmsAlias } from "./triggers/disallow-kms-alias";
import { grantLambdaPermissionElsewhere } from "./triggers/grant-lambda-permission-elsewhere";
import { grantUseOfKmsKeyElsewhere } from "./triggers/grant-use-of-kms-key-elsewhere";
import { lambdaPermissionRequiresTrigger } from "./triggers/lambda-permission-requires-trigger";
import { preTokenSettingsShareAFunction } from "./triggers/pre-token-settings-share-a-function";
import { removeMigrationTriggerAfterMigration } from "./triggers/remove-migration-trigger-after-migration";
import { senderRoleRequiresCreatedKmsKey } from "./triggers/sender-role-requires-created-kms-key";
import { deliveryMediumHasAnAddress } from "./users/delivery-medium-has-an-address";
import { disallowUsersInProtectedEnvironments } from "./users/disallow-users-in-protected-environments";
import { immutableUserAttributesAreFinal } from "./users/immutable-user-attributes-are-final";
import { requireRequiredUserAttributes } from "./users/require-required-user-attributes";
import { stateWhetherAddressesAreVerified } from "./users/state-whether-addresses-are-verified";
import { userAttributesExist } from "./users/user-attributes-exist";
import { userAttributesFitTheSchema } from "./users/user-attributes-fit-the-schema";
import { userGroupsExist } from "./users/user-groups-exist";
import { usernameFitsSignIn } from "./users/username-fits-sign-in";
import { usernamesAreUnique } from "./users/usernames-are-unique";
import { usersCanSignIn } from "./users/users-can-sign-in";
import { configureSmsBeforeUse } from "./verification/configure-sms-before-use";
import { disallowDuplicateVerificationTexts } from "./verification/disallow-duplicate-verification-texts";
import { disallowUnusedVerificationTexts } from "./verification/disallow-unused-verification-texts";
import { linkVerificationRequiresDomain } from "./verification/link-verification-requires-domain";
import { phoneVerificationRequiresSms } from "./verification/phone-verification-requires-sms";
import { requireLinkText } from "./verification/require-link-text";
import { verifyAttributeBeforeUpdate } from "./verification/verify-attribute-before-update";
import { verifyBeforeUpdateRequiresAutoVerification } from "./verification/verify-before-update-requires-auto-verification";
import { verifySignInAttributes } from "./verification/verify-sign-in-attributes";

/** Every rule, by id: the order of the findings. */
export const rules = [
  accessTokensExpireBeforeRefreshToken,
  accountIdIsValid,
  addAttributesInBatches,
  adminOnlyExcludesOtherRecovery,
  adminSignInRequiresSecret,
  adoptedGroupKeepsUnsetSettings,
  adoptedMustStay,
  adoptedPoolKeepsUnsetSettings,
  adoptedPoolRequiresLiveMfaFactor,
  analyticsProjectIsNamedOnce,
  arnIsInThePoolsAccount,
  arnIsInThePoolsRegion,
  arnNamesTheRightResource,
  assetChangeReplacesBranding,
  associateWebAcl,
  assumedRoleIsInTheAccount,
  attributeConstraintsAreValid,
  attributeNameIsValid,
  attributeNamesAreUnique,
  blockCompromisedCredentials,
  brandingAssetsAreValid,
  brandingRequiresManagedLogin,
  certificateChangeCanResetLoginPages,
  changeLiveSettingsInOrder,
  changeMfaInASeparateApply,
  clientAttributesExist,
  clientCredentialsExcludesUserFlows,
  clientCredentialsRequiresCustomScopes,
  clientCredentialsRequiresSecret,
  clientIdentityProvidersExist,
  clientIdentityProvidersMatchCase,
  clientNamesAreUnique,
  configureSmsBeforeUse,
  createdCertificateIsAvailable,
  createdKmsKeyIsTheOnlyOne,
  createdKmsKeyRequiresSenderRole,
  cssUsesAllowedClasses,
  customDomainIsASubdomain,
  customDomainIsAvailable,
  customDomainParentResolves,
  customFromAddressRequiresDeveloper,
  customSenderRequiresKmsKey,
  defaultRedirectIsACallbackUrl,
  deletionProtectionMatchesEnvironment,
  deliveryMediumHasAnAddress,
  developerEmailRequiresSourceArn,
  disableFeaturesBeforeDowngrade,
  disallowAliasesWithUsernameAttributes,
  disallowAmazoncognitoCustomDomain,
  disallowCaseSensitiveUsernames,
  disallowClientSecretsInOutputs,
  disallowCustomSchemesForWebApps,
  disallowDayLongAccessTokens,
  disallowDeveloperOnlyAttributes,
  disallowDuplicateVerificationTexts,
  disallowDuplicatesInClientLists,
  disallowImplicitFlow,
  disallowIpRangeInBothLists,
  disallowKmsAlias,
  disallowLocalhostRedirects,
  disallowMfaFactorsWhenOff,
  disallowNearDuplicateRedirects,
  disallowPasskeysWithRequiredMfa,
  disallowPasswordsInUrls,
  disallowPastedSecrets,
  disallowPhoneOnlyRecoveryWithEmailMfa,
  disallowPlaceholderRedirects,
  disallowPrecedenceZero,
  disallowReadOnlyWriteAttributes,
  disallowRequiredCustomAttributes,
  disallowReservedProviderNames,
  disallowReservedTagKeys,
  disallowReservedWordsInPrefix,
  disallowReservedWordsInsidePrefix,
  disallowRetiredAttributes,
  disallowSecretsAmongPublishedParameters,
  disallowSmsAsOnlyMfaFactor,
  disallowSmsFirstRecovery,
  disallowUnusedRetire,
  disallowUnusedVerificationTexts,
  disallowUserAdminScope,
  disallowUserPasswordAuth,
  disallowUsersInProtectedEnvironments,
  disallowWideSkippedIpRanges,
  disallowWildcardRedirects,
  disallowWritableAuthorizationAttributes,
  domainChangeInterruptsSignIn,
  domainPrefixIsUnique,
  emailMfaRequiresSes,
  enableThreatProtection,
  encryptStateWithYourOwnKey,
  enforceThreatProtection,
  environmentNameIsPortable,
  environmentNameIsValid,
  externalIdIsValid,
  externalScopesAreExternal,
  featuresRequireTier,
  fromAddressIsValid,
  fromAddressMatchesSesIdentity,
  grantLambdaPermissionElsewhere,
  grantUseOfKmsKeyElsewhere,
  groupNamesAreUnique,
  groupPrecedencesAreUnique,
  identityProviderRequiresClient,
  identityScopesRequireOpenid,
  idpIdentifiersAreUnique,
  immutableUserAttributesAreFinal,
  importIdMatchesName,
  importIdsAreValid,
  importPoolWithItsResources,
  importRequiresAdopted,
  importRequiresProtection,
  importedResourceServerRequiresName,
  importsBelongToOnePool,
  ipRangeIsCidr,
  lambdaPermissionRequiresTrigger,
  limitRefreshTokenLifetime,
  limitSchemaSize,
  limitTags,
  linkVerificationRequiresDomain,
  liveDomainRequiresExistingCertificate,
  liveSettingsCannotBeRemoved,
  lockedAttributesAreAppendOnly,
  lockedSettingsCannotChange,
  loginPagesRequireIdentityProvider,
  logoIsPngOrJpeg,
  managedClientIsNotYourOwn,
  managedClientPatternIsValid,
  managedClientsDiffer,
  managedClientsExist,
  mappedAttributesAreMutable,
  mappedAttributesAreWritable,
  mappedAttributesExist,
  mixedTextRequiresExpression,
  notificationAddressMatchesSesIdentity,
  notifyOnBlockedSignIn,
  oauthRequiresDomain,
  oauthSettingsRequireOauth,
  oidcEndpointsAreHttps,
  oidcIssuerIsABaseUrl,
  passkeysWithSmsRequireMfa,
  passwordlessRequiresChoiceBasedSignIn,
  phoneSignInRequiresSms,
  phoneVerificationRequiresSms,
  pinpointProjectServesTheRegion,
  poolImportIdIsValid,
  preTokenSettingsShareAFunction,
  preferEncryptedSamlAssertions,
  preferManagedLogin,
  preferShortLivedAccessTokens,
  preferShortLivedRotatingTokens,
  preferSignedSamlRequests,
  preferSpInitiatedSaml,
  preferStoredProviderSecrets,
  preventUserExistenceErrors,
  providerNameIsValid,
  providerNamesAreUnique,
  providerScopesIncludeOpenid,
  providerVersionIsSupported,
  publishedParameterNamesAreValid,
  recordKeysAreValidNames,
  recoveryDiffersFromMfa,
  recoveryMechanismsAreUnique,
  redirectUrlsAreValid,
  regionIsKnown,
  releaseProtectionOnlyToDelete,
  relyingPartyCoversSignInHosts,
  relyingPartyIdIsAHostName,
  removeMigrationTriggerAfterMigration,
  removingSettingsLeavesThemActive,
  renamedEntriesSaySo,
  renamedFromIsFree,
  requireAcceptedLoss,
  requireActionOnHighRisk,
  requireAllCharacterClasses,
  requireApplePrivateKey,
  requireCallbackUrl,
  requireExternalId,
  requireLinkText,
  requireLockFile,
  requireLongPasswords,
  requireMessagePlaceholders,
  requireMfa,
  requireMfaFactor,
  requireNewDeviceChallenge,
  requireOauthFlowsAndScopes,
  requirePasskeyUserVerification,
  requirePasswordFirstFactor,
  requireProtection,
  requireProviderScopes,
  requireRefreshFlow,
  requireRemoteState,
  requireRequiredUserAttributes,
  requireRotationForPublicClients,
  requireSesInProduction,
  requireShortLivedTemporaryPasswords,
  requireSignInLogs,
  requireStandardRedirectUrls,
  requireThreatProtectionForCustomAuth,
  requireTokenRevocation,
  requireUniqueExternalId,
  requireWriteAttributes,
  requiredAttributesAreMapped,
  requiredAttributesAreWritable,
  requiredMfaExcludesOneTimePasswords,
  resourceServerIdentifiersAreUnique,
  restrictSelfServiceSignUp,
  retireNamesRemovedEntries,
  reviewAcceptedLoss,
  reviewInterruptingChanges,
  reviewRemovedEntries,
  reviewUnmanagedSettingsBeforeImport,
  riskConfigurationRequiresThreatProtection,
  riskMfaActionRequiresMfa,
  rotationRequiresExplicitFlows,
  samlMetadataIsXml,
  samlMetadataUrlIsHttps,
  schemaIsAppendOnly,
  scopesAreWrittenOut,
  scopesExist,
  secondDomainIsOfAnotherKind,
  secretCopyNameIsValid,
  secretSourceNamesAreValid,
  senderRoleRequiresCreatedKmsKey,
  sesIdentityServesTheRegion,
  settingsAreWithinLimits,
  settingsCannotBeRemoved,
  smsOtpRequiresSms,
  snsRegionIsAllowed,
  socialProviderIdsMatchFormat,
  standardAttributeTypeIsFixed,
  stateLocationIsValid,
  stateWhetherAddressesAreVerified,
  stayWithinDefaultQuotas,
  tokenValidityIsInRange,
  uiCustomizationRequiresClassicPages,
  uiCustomizationRequiresDomain,
  userAttributesExist,
  userAttributesFitTheSchema,
  userContextDataRequiresSecret,
  userGroupsExist,
  usernameClaimIsStable,
  usernameFitsSignIn,
  usernamesAreUnique,
  usersCanSignIn,
  verifyAttributeBeforeUpdate,
  verifyBeforeUpdateRequiresAutoVerification,
  verifySignInAttributes,
  webClientRequiresSecret,
] as const;
