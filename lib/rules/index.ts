// Written by `npm run generate`.
import { attributeBoundsInOrder } from "./attributes/attribute-bounds-in-order";
import { attributeNameIsAllowed } from "./attributes/attribute-name-is-allowed";
import { attributeNamesAreUnique } from "./attributes/attribute-names-are-unique";
import { attributesAddedInSteps } from "./attributes/attributes-added-in-steps";
import { customAttributeIsOptional } from "./attributes/custom-attribute-is-optional";
import { customAttributesFit } from "./attributes/custom-attributes-fit";
import { schemaOnlyGrows } from "./attributes/schema-only-grows";
import { standardAttributeKeepsItsType } from "./attributes/standard-attribute-keeps-its-type";
import { authorityIsNotSelfService } from "./client-attributes/authority-is-not-self-service";
import { clientAttributesExist } from "./client-attributes/client-attributes-exist";
import { mappedAttributesCanBeWritten } from "./client-attributes/mapped-attributes-can-be-written";
import { mappedCustomAttributesAreWritable } from "./client-attributes/mapped-custom-attributes-are-writable";
import { requiredAttributesCanBeWritten } from "./client-attributes/required-attributes-can-be-written";
import { writeAttributesAreStated } from "./client-attributes/write-attributes-are-stated";
import { writeAttributesCanBeWritten } from "./client-attributes/write-attributes-can-be-written";
import { adminSignInNeedsSecret } from "./clients/admin-sign-in-needs-secret";
import { analyticsNamesAProject } from "./clients/analytics-names-a-project";
import { choiceBasedSignInNeedsTier } from "./clients/choice-based-sign-in-needs-tier";
import { clientLimits } from "./clients/client-limits";
import { clientNamesAreUnique } from "./clients/client-names-are-unique";
import { clientProviderIsSpelledRight } from "./clients/client-provider-is-spelled-right";
import { clientProviderIsStated } from "./clients/client-provider-is-stated";
import { clientSecretsArePlaced } from "./clients/client-secrets-are-placed";
import { clientSecretsStayOffOutputs } from "./clients/client-secrets-stay-off-outputs";
import { contextDataNeedsSecret } from "./clients/context-data-needs-secret";
import { hostedClientOffersAProvider } from "./clients/hosted-client-offers-a-provider";
import { importIdIsWellFormed } from "./clients/import-id-is-well-formed";
import { legacyFlowsStandAlone } from "./clients/legacy-flows-stand-alone";
import { passwordsStayWithTheUser } from "./clients/passwords-stay-with-the-user";
import { recordKeyIsAName } from "./clients/record-key-is-a-name";
import { refreshFlowIsAllowed } from "./clients/refresh-flow-is-allowed";
import { userExistenceIsHidden } from "./clients/user-existence-is-hidden";
import { webClientHasASecret } from "./clients/web-client-has-a-secret";
import { certificateChangeMayResetPages } from "./domain/certificate-change-may-reset-pages";
import { certificateInUsEast1 } from "./domain/certificate-in-us-east-1";
import { customDomainIsASubdomain } from "./domain/custom-domain-is-a-subdomain";
import { customDomainParentResolves } from "./domain/custom-domain-parent-resolves";
import { customDomainWhereAwsHasIt } from "./domain/custom-domain-where-aws-has-it";
import { domainChangeIsAnOutage } from "./domain/domain-change-is-an-outage";
import { domainLimits } from "./domain/domain-limits";
import { hostedPagesNeedDomain } from "./domain/hosted-pages-need-domain";
import { importIdNamesItsResource } from "./domain/import-id-names-its-resource";
import { managedLoginNeedsTier } from "./domain/managed-login-needs-tier";
import { prefixIsUnique } from "./domain/prefix-is-unique";
import { prefixMayHoldReservedWord } from "./domain/prefix-may-hold-reserved-word";
import { prefixWithoutReservedWord } from "./domain/prefix-without-reserved-word";
import { protectedPoolHasManagedLogin } from "./domain/protected-pool-has-managed-login";
import { developerEmailNeedsSource } from "./email/developer-email-needs-source";
import { ownSenderInProduction } from "./email/own-sender-in-production";
import { ownSenderNeedsDeveloper } from "./email/own-sender-needs-developer";
import { senderBelongsToIdentity } from "./email/sender-belongs-to-identity";
import { senderIsWellFormed } from "./email/sender-is-well-formed";
import { sesServesTheRegion } from "./email/ses-serves-the-region";
import { accountIdIsReal } from "./environment/account-id-is-real";
import { environmentIsProtected } from "./environment/environment-is-protected";
import { environmentNameFits } from "./environment/environment-name-fits";
import { protectionReleased } from "./environment/protection-released";
import { providerVersionIsRecent } from "./environment/provider-version-is-recent";
import { stateHasItsOwnKey } from "./environment/state-has-its-own-key";
import { stateIsSharedAndEncrypted } from "./environment/state-is-shared-and-encrypted";
import { adoptedGroupKeepsWhatIsLive } from "./groups/adopted-group-keeps-what-is-live";
import { groupLimits } from "./groups/group-limits";
import { groupNamesAreUnique } from "./groups/group-names-are-unique";
import { groupRoleInAccount } from "./groups/group-role-in-account";
import { groupRoleIsARole } from "./groups/group-role-is-a-role";
import { precedenceStartsAtOne } from "./groups/precedence-starts-at-one";
import { precedencesDiffer } from "./groups/precedences-differ";
import { identityProviderLimits } from "./identity-providers/identity-provider-limits";
import { idpIdentifiersAreUnique } from "./identity-providers/idp-identifiers-are-unique";
import { mappedAttributesAreMutable } from "./identity-providers/mapped-attributes-are-mutable";
import { mappingNamesPoolAttributes } from "./identity-providers/mapping-names-pool-attributes";
import { oidcEndpointsAreHttps } from "./identity-providers/oidc-endpoints-are-https";
import { oidcIssuerIsBare } from "./identity-providers/oidc-issuer-is-bare";
import { openidIsAskedFor } from "./identity-providers/openid-is-asked-for";
import { providerHasScopes } from "./identity-providers/provider-has-scopes";
import { providerIdsLookRight } from "./identity-providers/provider-ids-look-right";
import { providerIsOffered } from "./identity-providers/provider-is-offered";
import { providerNameIsAllowed } from "./identity-providers/provider-name-is-allowed";
import { providerNameIsNotReserved } from "./identity-providers/provider-name-is-not-reserved";
import { providerNamesAreUnique } from "./identity-providers/provider-names-are-unique";
import { providerSecretsAreInTheState } from "./identity-providers/provider-secrets-are-in-the-state";
import { requiredAttributesAreMapped } from "./identity-providers/required-attributes-are-mapped";
import { samlMetadataByHttps } from "./identity-providers/saml-metadata-by-https";
import { samlMetadataIsXml } from "./identity-providers/saml-metadata-is-xml";
import { samlRequestsAreSigned } from "./identity-providers/saml-requests-are-signed";
import { samlResponsesAreEncrypted } from "./identity-providers/saml-responses-are-encrypted";
import { samlSignInStartsAtThePool } from "./identity-providers/saml-sign-in-starts-at-the-pool";
import { secretSourceIsNamed } from "./identity-providers/secret-source-is-named";
import { userNameIsAStableClaim } from "./identity-providers/user-name-is-a-stable-claim";
import { assetChangeReplacesStyle } from "./login-pages/asset-change-replaces-style";
import { brandingAsset } from "./login-pages/branding-asset";
import { classicLookIsShown } from "./login-pages/classic-look-is-shown";
import { styleIsShown } from "./login-pages/style-is-shown";
import { uiCss } from "./login-pages/ui-css";
import { uiImage } from "./login-pages/ui-image";
import { uiNeedsDomain } from "./login-pages/ui-needs-domain";
import { devicesAreChallenged } from "./mfa/devices-are-challenged";
import { emailMfaNeedsSes } from "./mfa/email-mfa-needs-ses";
import { emailMfaNeedsTier } from "./mfa/email-mfa-needs-tier";
import { mfaBeyondSms } from "./mfa/mfa-beyond-sms";
import { mfaCallComesFirst } from "./mfa/mfa-call-comes-first";
import { mfaNeedsFactor } from "./mfa/mfa-needs-factor";
import { mfaOffWithoutFactors } from "./mfa/mfa-off-without-factors";
import { protectedPoolRequiresMfa } from "./mfa/protected-pool-requires-mfa";
import { clientCredentialsNeedsSecret } from "./oauth/client-credentials-needs-secret";
import { clientCredentialsScopesAreCustom } from "./oauth/client-credentials-scopes-are-custom";
import { clientCredentialsStandsAlone } from "./oauth/client-credentials-stands-alone";
import { externalScopesAreExternal } from "./oauth/external-scopes-are-external";
import { hostedTokensAreNotForSelfService } from "./oauth/hosted-tokens-are-not-for-self-service";
import { identityScopesNeedOpenid } from "./oauth/identity-scopes-need-openid";
import { implicitFlowIsOff } from "./oauth/implicit-flow-is-off";
import { oauthNeedsFlowsAndScopes } from "./oauth/oauth-needs-flows-and-scopes";
import { oauthSettingsNeedTheFlag } from "./oauth/oauth-settings-need-the-flag";
import { quotasThatCanBeRaised } from "./oauth/quotas-that-can-be-raised";
import { redirectsAreUsed } from "./oauth/redirects-are-used";
import { resourceServerLimits } from "./oauth/resource-server-limits";
import { resourceServersAreUnique } from "./oauth/resource-servers-are-unique";
import { scopeExists } from "./oauth/scope-exists";
import { adminOnlyRecoveryStandsAlone } from "./passwords/admin-only-recovery-stands-alone";
import { mfaLeavesAWayOfRecovery } from "./passwords/mfa-leaves-a-way-of-recovery";
import { passwordHasAllClasses } from "./passwords/password-has-all-classes";
import { passwordHistoryNeedsTier } from "./passwords/password-history-needs-tier";
import { passwordIsLongEnough } from "./passwords/password-is-long-enough";
import { protectedPoolIsInviteOnly } from "./passwords/protected-pool-is-invite-only";
import { recoveryPrefersEmail } from "./passwords/recovery-prefers-email";
import { recoveryWithoutDuplicates } from "./passwords/recovery-without-duplicates";
import { temporaryPasswordIsShortLived } from "./passwords/temporary-password-is-short-lived";
import { downgradeInTwoApplies } from "./pool/downgrade-in-two-applies";
import { importMayWipe } from "./pool/import-may-wipe";
import { protectionAgrees } from "./pool/protection-agrees";
import { userPoolLimits } from "./pool/user-pool-limits";
import { cannotBeTakenBack } from "./redirects/cannot-be-taken-back";
import { clientListsWithoutDuplicates } from "./redirects/client-lists-without-duplicates";
import { codeFlowNeedsCallback } from "./redirects/code-flow-needs-callback";
import { defaultRedirectIsACallback } from "./redirects/default-redirect-is-a-callback";
import { redirectHasNoWildcard } from "./redirects/redirect-has-no-wildcard";
import { redirectIsNotAPlaceholder } from "./redirects/redirect-is-not-a-placeholder";
import { redirectIsNotLocal } from "./redirects/redirect-is-not-local";
import { redirectIsWellFormed } from "./redirects/redirect-is-well-formed";
import { redirectSchemeFitsTheApp } from "./redirects/redirect-scheme-fits-the-app";
import { redirectsDifferClearly } from "./redirects/redirects-differ-clearly";
import { customAuthIsProtected } from "./security/custom-auth-is-protected";
import { highRiskIsStopped } from "./security/high-risk-is-stopped";
import { ipRangeInOneList } from "./security/ip-range-in-one-list";
import { ipRangeIsCidr } from "./security/ip-range-is-cidr";
import { leakedPasswordsAreBlocked } from "./security/leaked-passwords-are-blocked";
import { logDeliveryLimits } from "./security/log-delivery-limits";
import { logsGoToThePoolsRegion } from "./security/logs-go-to-the-pools-region";
import { riskActionFindsAFactor } from "./security/risk-action-finds-a-factor";
import { riskLimits } from "./security/risk-limits";
import { riskNeedsThreatProtection } from "./security/risk-needs-threat-protection";
import { riskSenderBelongsToIdentity } from "./security/risk-sender-belongs-to-identity";
import { riskSenderIsAnIdentity } from "./security/risk-sender-is-an-identity";
import { riskSenderServesTheRegion } from "./security/risk-sender-serves-the-region";
import { signInLogsNeedPlus } from "./security/sign-in-logs-need-plus";
import { signInsAreLogged } from "./security/sign-ins-are-logged";
import { skippedNetworksAreNarrow } from "./security/skipped-networks-are-narrow";
import { takeoverIsTold } from "./security/takeover-is-told";
import { threatProtectionActs } from "./security/threat-protection-acts";
import { threatProtectionIsOn } from "./security/threat-protection-is-on";
import { threatProtectionNeedsPlus } from "./security/threat-protection-needs-plus";
import { webAclFitsThePool } from "./security/web-acl-fits-the-pool";
import { webAclGuardsThePool } from "./security/web-acl-guards-the-pool";
import { firstFactorsNeedChoiceBasedSignIn } from "./sign-in/first-factors-need-choice-based-sign-in";
import { leftAsLive } from "./sign-in/left-as-live";
import { passkeysVerifyTheUser } from "./sign-in/passkeys-verify-the-user";
import { passkeysWithSmsNeedMfa } from "./sign-in/passkeys-with-sms-need-mfa";
import { passwordIsAFirstFactor } from "./sign-in/password-is-a-first-factor";
import { passwordlessNeedsTier } from "./sign-in/passwordless-needs-tier";
import { phoneSignInNeedsSms } from "./sign-in/phone-sign-in-needs-sms";
import { relyingPartyIsAHost } from "./sign-in/relying-party-is-a-host";
import { requiredMfaExcludesPasswordless } from "./sign-in/required-mfa-excludes-passwordless";
import { smsFirstFactorNeedsSms } from "./sign-in/sms-first-factor-needs-sms";
import { userNamesIgnoreCase } from "./sign-in/user-names-ignore-case";
import { usernamesOrAliases } from "./sign-in/usernames-or-aliases";
import { arnsInThePoolsAccount } from "./sms/arns-in-the-pools-account";
import { externalIdFitsSts } from "./sms/external-id-fits-sts";
import { externalIdIsOnesOwn } from "./sms/external-id-is-ones-own";
import { smsRoleIsARole } from "./sms/sms-role-is-a-role";
import { snsRegionIsAllowed } from "./sms/sns-region-is-allowed";
import { staysInAws } from "./sms/stays-in-aws";
import { textHoldsItsPlaceholder } from "./sms/text-holds-its-placeholder";
import { textIsNoDirective } from "./sms/text-is-no-directive";
import { accessTokenIsShortLived } from "./tokens/access-token-is-short-lived";
import { publicClientsRotateRefreshTokens } from "./tokens/public-clients-rotate-refresh-tokens";
import { refreshTokenIsShortLived } from "./tokens/refresh-token-is-short-lived";
import { rotationNeedsStatedFlows } from "./tokens/rotation-needs-stated-flows";
import { rotationNeedsTier } from "./tokens/rotation-needs-tier";
import { tokenValidityInRange } from "./tokens/token-validity-in-range";
import { tokensCanBeRevoked } from "./tokens/tokens-can-be-revoked";
import { tokensEndBeforeRefreshToken } from "./tokens/tokens-end-before-refresh-token";
import { customSenderNeedsKey } from "./triggers/custom-sender-needs-key";
import { migrationTriggerIsTemporary } from "./triggers/migration-trigger-is-temporary";
import { permissionHasItsTrigger } from "./triggers/permission-has-its-trigger";
import { permissionIsMadeElsewhere } from "./triggers/permission-is-made-elsewhere";
import { preTokenOneFunction } from "./triggers/pre-token-one-function";
import { preTokenVersionNeedsTier } from "./triggers/pre-token-version-needs-tier";
import { triggersAreFunctions } from "./triggers/triggers-are-functions";
import { linkNeedsDomain } from "./verification/link-needs-domain";
import { oldValueUntilVerified } from "./verification/old-value-until-verified";
import { oneNamePerVerificationText } from "./verification/one-name-per-verification-text";
import { phoneVerificationNeedsSms } from "./verification/phone-verification-needs-sms";
import { phoneVerificationWithCustomSender } from "./verification/phone-verification-with-custom-sender";
import { signInAttributeIsVerified } from "./verification/sign-in-attribute-is-verified";
import { textsOfOneEMailOption } from "./verification/texts-of-one-e-mail-option";
import { updateVerificationIsAutoVerified } from "./verification/update-verification-is-auto-verified";

/** Every rule, by id: the order of the findings. */
export const rules = [
  accessTokenIsShortLived,
  accountIdIsReal,
  adminOnlyRecoveryStandsAlone,
  adminSignInNeedsSecret,
  adoptedGroupKeepsWhatIsLive,
  analyticsNamesAProject,
  arnsInThePoolsAccount,
  assetChangeReplacesStyle,
  attributeBoundsInOrder,
  attributeNameIsAllowed,
  attributeNamesAreUnique,
  attributesAddedInSteps,
  authorityIsNotSelfService,
  brandingAsset,
  cannotBeTakenBack,
  certificateChangeMayResetPages,
  certificateInUsEast1,
  choiceBasedSignInNeedsTier,
  classicLookIsShown,
  clientAttributesExist,
  clientCredentialsNeedsSecret,
  clientCredentialsScopesAreCustom,
  clientCredentialsStandsAlone,
  clientLimits,
  clientListsWithoutDuplicates,
  clientNamesAreUnique,
  clientProviderIsSpelledRight,
  clientProviderIsStated,
  clientSecretsArePlaced,
  clientSecretsStayOffOutputs,
  codeFlowNeedsCallback,
  contextDataNeedsSecret,
  customAttributeIsOptional,
  customAttributesFit,
  customAuthIsProtected,
  customDomainIsASubdomain,
  customDomainParentResolves,
  customDomainWhereAwsHasIt,
  customSenderNeedsKey,
  defaultRedirectIsACallback,
  developerEmailNeedsSource,
  devicesAreChallenged,
  domainChangeIsAnOutage,
  domainLimits,
  downgradeInTwoApplies,
  emailMfaNeedsSes,
  emailMfaNeedsTier,
  environmentIsProtected,
  environmentNameFits,
  externalIdFitsSts,
  externalIdIsOnesOwn,
  externalScopesAreExternal,
  firstFactorsNeedChoiceBasedSignIn,
  groupLimits,
  groupNamesAreUnique,
  groupRoleInAccount,
  groupRoleIsARole,
  highRiskIsStopped,
  hostedClientOffersAProvider,
  hostedPagesNeedDomain,
  hostedTokensAreNotForSelfService,
  identityProviderLimits,
  identityScopesNeedOpenid,
  idpIdentifiersAreUnique,
  implicitFlowIsOff,
  importIdIsWellFormed,
  importIdNamesItsResource,
  importMayWipe,
  ipRangeInOneList,
  ipRangeIsCidr,
  leakedPasswordsAreBlocked,
  leftAsLive,
  legacyFlowsStandAlone,
  linkNeedsDomain,
  logDeliveryLimits,
  logsGoToThePoolsRegion,
  managedLoginNeedsTier,
  mappedAttributesAreMutable,
  mappedAttributesCanBeWritten,
  mappedCustomAttributesAreWritable,
  mappingNamesPoolAttributes,
  mfaBeyondSms,
  mfaCallComesFirst,
  mfaLeavesAWayOfRecovery,
  mfaNeedsFactor,
  mfaOffWithoutFactors,
  migrationTriggerIsTemporary,
  oauthNeedsFlowsAndScopes,
  oauthSettingsNeedTheFlag,
  oidcEndpointsAreHttps,
  oidcIssuerIsBare,
  oldValueUntilVerified,
  oneNamePerVerificationText,
  openidIsAskedFor,
  ownSenderInProduction,
  ownSenderNeedsDeveloper,
  passkeysVerifyTheUser,
  passkeysWithSmsNeedMfa,
  passwordHasAllClasses,
  passwordHistoryNeedsTier,
  passwordIsAFirstFactor,
  passwordIsLongEnough,
  passwordlessNeedsTier,
  passwordsStayWithTheUser,
  permissionHasItsTrigger,
  permissionIsMadeElsewhere,
  phoneSignInNeedsSms,
  phoneVerificationNeedsSms,
  phoneVerificationWithCustomSender,
  preTokenOneFunction,
  preTokenVersionNeedsTier,
  precedenceStartsAtOne,
  precedencesDiffer,
  prefixIsUnique,
  prefixMayHoldReservedWord,
  prefixWithoutReservedWord,
  protectedPoolHasManagedLogin,
  protectedPoolIsInviteOnly,
  protectedPoolRequiresMfa,
  protectionAgrees,
  protectionReleased,
  providerHasScopes,
  providerIdsLookRight,
  providerIsOffered,
  providerNameIsAllowed,
  providerNameIsNotReserved,
  providerNamesAreUnique,
  providerSecretsAreInTheState,
  providerVersionIsRecent,
  publicClientsRotateRefreshTokens,
  quotasThatCanBeRaised,
  recordKeyIsAName,
  recoveryPrefersEmail,
  recoveryWithoutDuplicates,
  redirectHasNoWildcard,
  redirectIsNotAPlaceholder,
  redirectIsNotLocal,
  redirectIsWellFormed,
  redirectSchemeFitsTheApp,
  redirectsAreUsed,
  redirectsDifferClearly,
  refreshFlowIsAllowed,
  refreshTokenIsShortLived,
  relyingPartyIsAHost,
  requiredAttributesAreMapped,
  requiredAttributesCanBeWritten,
  requiredMfaExcludesPasswordless,
  resourceServerLimits,
  resourceServersAreUnique,
  riskActionFindsAFactor,
  riskLimits,
  riskNeedsThreatProtection,
  riskSenderBelongsToIdentity,
  riskSenderIsAnIdentity,
  riskSenderServesTheRegion,
  rotationNeedsStatedFlows,
  rotationNeedsTier,
  samlMetadataByHttps,
  samlMetadataIsXml,
  samlRequestsAreSigned,
  samlResponsesAreEncrypted,
  samlSignInStartsAtThePool,
  schemaOnlyGrows,
  scopeExists,
  secretSourceIsNamed,
  senderBelongsToIdentity,
  senderIsWellFormed,
  sesServesTheRegion,
  signInAttributeIsVerified,
  signInLogsNeedPlus,
  signInsAreLogged,
  skippedNetworksAreNarrow,
  smsFirstFactorNeedsSms,
  smsRoleIsARole,
  snsRegionIsAllowed,
  standardAttributeKeepsItsType,
  stateHasItsOwnKey,
  stateIsSharedAndEncrypted,
  staysInAws,
  styleIsShown,
  takeoverIsTold,
  temporaryPasswordIsShortLived,
  textHoldsItsPlaceholder,
  textIsNoDirective,
  textsOfOneEMailOption,
  threatProtectionActs,
  threatProtectionIsOn,
  threatProtectionNeedsPlus,
  tokenValidityInRange,
  tokensCanBeRevoked,
  tokensEndBeforeRefreshToken,
  triggersAreFunctions,
  uiCss,
  uiImage,
  uiNeedsDomain,
  updateVerificationIsAutoVerified,
  userExistenceIsHidden,
  userNameIsAStableClaim,
  userNamesIgnoreCase,
  userPoolLimits,
  usernamesOrAliases,
  webAclFitsThePool,
  webAclGuardsThePool,
  webClientHasASecret,
  writeAttributesAreStated,
  writeAttributesCanBeWritten,
] as const;
