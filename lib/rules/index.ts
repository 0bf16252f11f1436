import { accessTokenIsShortLived } from "./access-token-is-short-lived";
import { accountIdIsReal } from "./account-id-is-real";
import { adminOnlyRecoveryStandsAlone } from "./admin-only-recovery-stands-alone";
import { adminSignInNeedsSecret } from "./admin-sign-in-needs-secret";
import { adoptedGroupKeepsWhatIsLive } from "./adopted-group-keeps-what-is-live";
import { analyticsNamesAProject } from "./analytics-names-a-project";
import { arnsInThePoolsAccount } from "./arns-in-the-pools-account";
import { assetChangeReplacesStyle } from "./asset-change-replaces-style";
import { attributeBoundsInOrder } from "./attribute-bounds-in-order";
import { attributeNameIsAllowed } from "./attribute-name-is-allowed";
import { attributeNamesAreUnique } from "./attribute-names-are-unique";
import { attributesAddedInSteps } from "./attributes-added-in-steps";
import { authorityIsNotSelfService } from "./authority-is-not-self-service";
import { brandingAsset } from "./branding-asset";
import { cannotBeTakenBack } from "./cannot-be-taken-back";
import { certificateChangeMayResetPages } from "./certificate-change-may-reset-pages";
import { certificateInUsEast1 } from "./certificate-in-us-east-1";
import { choiceBasedSignInNeedsTier } from "./choice-based-sign-in-needs-tier";
import { classicLookIsShown } from "./classic-look-is-shown";
import { clientAttributesExist } from "./client-attributes-exist";
import { clientCredentialsNeedsSecret } from "./client-credentials-needs-secret";
import { clientCredentialsScopesAreCustom } from "./client-credentials-scopes-are-custom";
import { clientCredentialsStandsAlone } from "./client-credentials-stands-alone";
import { clientLimits } from "./client-limits";
import { clientListsWithoutDuplicates } from "./client-lists-without-duplicates";
import { clientNamesAreUnique } from "./client-names-are-unique";
import { clientProviderIsSpelledRight } from "./client-provider-is-spelled-right";
import { clientProviderIsStated } from "./client-provider-is-stated";
import { clientSecretsArePlaced } from "./client-secrets-are-placed";
import { clientSecretsStayOffOutputs } from "./client-secrets-stay-off-outputs";
import { codeFlowNeedsCallback } from "./code-flow-needs-callback";
import { contextDataNeedsSecret } from "./context-data-needs-secret";
import { customAttributeIsOptional } from "./custom-attribute-is-optional";
import { customAttributesFit } from "./custom-attributes-fit";
import { customAuthIsProtected } from "./custom-auth-is-protected";
import { customDomainIsASubdomain } from "./custom-domain-is-a-subdomain";
import { customDomainParentResolves } from "./custom-domain-parent-resolves";
import { customDomainWhereAwsHasIt } from "./custom-domain-where-aws-has-it";
import { customSenderNeedsKey } from "./custom-sender-needs-key";
import { defaultRedirectIsACallback } from "./default-redirect-is-a-callback";
import { developerEmailNeedsSource } from "./developer-email-needs-source";
import { devicesAreChallenged } from "./devices-are-challenged";
import { domainChangeIsAnOutage } from "./domain-change-is-an-outage";
import { domainLimits } from "./domain-limits";
import { downgradeInTwoApplies } from "./downgrade-in-two-applies";
import { emailMfaNeedsSes } from "./email-mfa-needs-ses";
import { emailMfaNeedsTier } from "./email-mfa-needs-tier";
import { environmentIsProtected } from "./environment-is-protected";
import { environmentNameFits } from "./environment-name-fits";
import { externalIdFitsSts } from "./external-id-fits-sts";
import { externalIdIsOnesOwn } from "./external-id-is-ones-own";
import { externalScopesAreExternal } from "./external-scopes-are-external";
import { firstFactorsNeedChoiceBasedSignIn } from "./first-factors-need-choice-based-sign-in";
import { groupLimits } from "./group-limits";
import { groupNamesAreUnique } from "./group-names-are-unique";
import { groupRoleInAccount } from "./group-role-in-account";
import { groupRoleIsARole } from "./group-role-is-a-role";
import { highRiskIsStopped } from "./high-risk-is-stopped";
import { hostedClientOffersAProvider } from "./hosted-client-offers-a-provider";
import { hostedPagesNeedDomain } from "./hosted-pages-need-domain";
import { hostedTokensAreNotForSelfService } from "./hosted-tokens-are-not-for-self-service";
import { identityProviderLimits } from "./identity-provider-limits";
import { identityScopesNeedOpenid } from "./identity-scopes-need-openid";
import { idpIdentifiersAreUnique } from "./idp-identifiers-are-unique";
import { implicitFlowIsOff } from "./implicit-flow-is-off";
import { importIdIsWellFormed } from "./import-id-is-well-formed";
import { importIdNamesItsResource } from "./import-id-names-its-resource";
import { importMayWipe } from "./import-may-wipe";
import { ipRangeInOneList } from "./ip-range-in-one-list";
import { ipRangeIsCidr } from "./ip-range-is-cidr";
import { leakedPasswordsAreBlocked } from "./leaked-passwords-are-blocked";
import { leftAsLive } from "./left-as-live";
import { legacyFlowsStandAlone } from "./legacy-flows-stand-alone";
import { linkNeedsDomain } from "./link-needs-domain";
import { logDeliveryLimits } from "./log-delivery-limits";
import { logsGoToThePoolsRegion } from "./logs-go-to-the-pools-region";
import { managedLoginNeedsTier } from "./managed-login-needs-tier";
import { mappedAttributesAreMutable } from "./mapped-attributes-are-mutable";
import { mappedAttributesCanBeWritten } from "./mapped-attributes-can-be-written";
import { mappedCustomAttributesAreWritable } from "./mapped-custom-attributes-are-writable";
import { mappingNamesPoolAttributes } from "./mapping-names-pool-attributes";
import { mfaBeyondSms } from "./mfa-beyond-sms";
import { mfaCallComesFirst } from "./mfa-call-comes-first";
import { mfaLeavesAWayOfRecovery } from "./mfa-leaves-a-way-of-recovery";
import { mfaNeedsFactor } from "./mfa-needs-factor";
import { mfaOffWithoutFactors } from "./mfa-off-without-factors";
import { migrationTriggerIsTemporary } from "./migration-trigger-is-temporary";
import { oauthNeedsFlowsAndScopes } from "./oauth-needs-flows-and-scopes";
import { oauthSettingsNeedTheFlag } from "./oauth-settings-need-the-flag";
import { oidcEndpointsAreHttps } from "./oidc-endpoints-are-https";
import { oidcIssuerIsBare } from "./oidc-issuer-is-bare";
import { oldValueUntilVerified } from "./old-value-until-verified";
import { oneNamePerVerificationText } from "./one-name-per-verification-text";
import { openidIsAskedFor } from "./openid-is-asked-for";
import { ownSenderInProduction } from "./own-sender-in-production";
import { ownSenderNeedsDeveloper } from "./own-sender-needs-developer";
import { passkeysVerifyTheUser } from "./passkeys-verify-the-user";
import { passkeysWithSmsNeedMfa } from "./passkeys-with-sms-need-mfa";
import { passwordHasAllClasses } from "./password-has-all-classes";
import { passwordHistoryNeedsTier } from "./password-history-needs-tier";
import { passwordIsAFirstFactor } from "./password-is-a-first-factor";
import { passwordIsLongEnough } from "./password-is-long-enough";
import { passwordlessNeedsTier } from "./passwordless-needs-tier";
import { passwordsStayWithTheUser } from "./passwords-stay-with-the-user";
import { permissionHasItsTrigger } from "./permission-has-its-trigger";
import { permissionIsMadeElsewhere } from "./permission-is-made-elsewhere";
import { phoneSignInNeedsSms } from "./phone-sign-in-needs-sms";
import { phoneVerificationNeedsSms } from "./phone-verification-needs-sms";
import { phoneVerificationWithCustomSender } from "./phone-verification-with-custom-sender";
import { preTokenOneFunction } from "./pre-token-one-function";
import { preTokenVersionNeedsTier } from "./pre-token-version-needs-tier";
import { precedenceStartsAtOne } from "./precedence-starts-at-one";
import { precedencesDiffer } from "./precedences-differ";
import { prefixIsUnique } from "./prefix-is-unique";
import { prefixMayHoldReservedWord } from "./prefix-may-hold-reserved-word";
import { prefixWithoutReservedWord } from "./prefix-without-reserved-word";
import { protectedPoolHasManagedLogin } from "./protected-pool-has-managed-login";
import { protectedPoolIsInviteOnly } from "./protected-pool-is-invite-only";
import { protectedPoolRequiresMfa } from "./protected-pool-requires-mfa";
import { protectionAgrees } from "./protection-agrees";
import { protectionReleased } from "./protection-released";
import { providerHasScopes } from "./provider-has-scopes";
import { providerIdsLookRight } from "./provider-ids-look-right";
import { providerIsOffered } from "./provider-is-offered";
import { providerNameIsAllowed } from "./provider-name-is-allowed";
import { providerNameIsNotReserved } from "./provider-name-is-not-reserved";
import { providerNamesAreUnique } from "./provider-names-are-unique";
import { providerSecretsAreInTheState } from "./provider-secrets-are-in-the-state";
import { providerVersionIsRecent } from "./provider-version-is-recent";
import { publicClientsRotateRefreshTokens } from "./public-clients-rotate-refresh-tokens";
import { quotasThatCanBeRaised } from "./quotas-that-can-be-raised";
import { recordKeyIsAName } from "./record-key-is-a-name";
import { recoveryPrefersEmail } from "./recovery-prefers-email";
import { recoveryWithoutDuplicates } from "./recovery-without-duplicates";
import { redirectHasNoWildcard } from "./redirect-has-no-wildcard";
import { redirectIsNotAPlaceholder } from "./redirect-is-not-a-placeholder";
import { redirectIsNotLocal } from "./redirect-is-not-local";
import { redirectIsWellFormed } from "./redirect-is-well-formed";
import { redirectSchemeFitsTheApp } from "./redirect-scheme-fits-the-app";
import { redirectsAreUsed } from "./redirects-are-used";
import { redirectsDifferClearly } from "./redirects-differ-clearly";
import { refreshFlowIsAllowed } from "./refresh-flow-is-allowed";
import { refreshTokenIsShortLived } from "./refresh-token-is-short-lived";
import { relyingPartyIsAHost } from "./relying-party-is-a-host";
import { requiredAttributesAreMapped } from "./required-attributes-are-mapped";
import { requiredAttributesCanBeWritten } from "./required-attributes-can-be-written";
import { requiredMfaExcludesPasswordless } from "./required-mfa-excludes-passwordless";
import { resourceServerLimits } from "./resource-server-limits";
import { resourceServersAreUnique } from "./resource-servers-are-unique";
import { riskActionFindsAFactor } from "./risk-action-finds-a-factor";
import { riskLimits } from "./risk-limits";
import { riskNeedsThreatProtection } from "./risk-needs-threat-protection";
import { riskSenderBelongsToIdentity } from "./risk-sender-belongs-to-identity";
import { riskSenderIsAnIdentity } from "./risk-sender-is-an-identity";
import { riskSenderServesTheRegion } from "./risk-sender-serves-the-region";
import { rotationNeedsStatedFlows } from "./rotation-needs-stated-flows";
import { rotationNeedsTier } from "./rotation-needs-tier";
import { samlMetadataByHttps } from "./saml-metadata-by-https";
import { samlMetadataIsXml } from "./saml-metadata-is-xml";
import { samlRequestsAreSigned } from "./saml-requests-are-signed";
import { samlResponsesAreEncrypted } from "./saml-responses-are-encrypted";
import { samlSignInStartsAtThePool } from "./saml-sign-in-starts-at-the-pool";
import { schemaOnlyGrows } from "./schema-only-grows";
import { scopeExists } from "./scope-exists";
import { secretSourceIsNamed } from "./secret-source-is-named";
import { senderBelongsToIdentity } from "./sender-belongs-to-identity";
import { senderIsWellFormed } from "./sender-is-well-formed";
import { sesServesTheRegion } from "./ses-serves-the-region";
import { settingIsKnown } from "./setting-is-known";
import { signInAttributeIsVerified } from "./sign-in-attribute-is-verified";
import { signInLogsNeedPlus } from "./sign-in-logs-need-plus";
import { signInsAreLogged } from "./sign-ins-are-logged";
import { skippedNetworksAreNarrow } from "./skipped-networks-are-narrow";
import { smsFirstFactorNeedsSms } from "./sms-first-factor-needs-sms";
import { smsRoleIsARole } from "./sms-role-is-a-role";
import { snsRegionIsAllowed } from "./sns-region-is-allowed";
import { standardAttributeKeepsItsType } from "./standard-attribute-keeps-its-type";
import { stateHasItsOwnKey } from "./state-has-its-own-key";
import { stateIsSharedAndEncrypted } from "./state-is-shared-and-encrypted";
import { staysInAws } from "./stays-in-aws";
import { styleIsShown } from "./style-is-shown";
import { takeoverIsTold } from "./takeover-is-told";
import { temporaryPasswordIsShortLived } from "./temporary-password-is-short-lived";
import { textHoldsItsPlaceholder } from "./text-holds-its-placeholder";
import { textIsNoDirective } from "./text-is-no-directive";
import { textsOfOneEMailOption } from "./texts-of-one-e-mail-option";
import { threatProtectionActs } from "./threat-protection-acts";
import { threatProtectionIsOn } from "./threat-protection-is-on";
import { threatProtectionNeedsPlus } from "./threat-protection-needs-plus";
import { tokenValidityInRange } from "./token-validity-in-range";
import { tokensCanBeRevoked } from "./tokens-can-be-revoked";
import { tokensEndBeforeRefreshToken } from "./tokens-end-before-refresh-token";
import { triggersAreFunctions } from "./triggers-are-functions";
import { uiCss } from "./ui-css";
import { uiImage } from "./ui-image";
import { uiNeedsDomain } from "./ui-needs-domain";
import { updateVerificationIsAutoVerified } from "./update-verification-is-auto-verified";
import { userExistenceIsHidden } from "./user-existence-is-hidden";
import { userNameIsAStableClaim } from "./user-name-is-a-stable-claim";
import { userNamesIgnoreCase } from "./user-names-ignore-case";
import { userPoolLimits } from "./user-pool-limits";
import { usernamesOrAliases } from "./usernames-or-aliases";
import { valueHasItsType } from "./value-has-its-type";
import { webAclFitsThePool } from "./web-acl-fits-the-pool";
import { webAclGuardsThePool } from "./web-acl-guards-the-pool";
import { webClientHasASecret } from "./web-client-has-a-secret";
import { writeAttributesAreStated } from "./write-attributes-are-stated";
import { writeAttributesCanBeWritten } from "./write-attributes-can-be-written";

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
  settingIsKnown,
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
  valueHasItsType,
  webAclFitsThePool,
  webAclGuardsThePool,
  webClientHasASecret,
  writeAttributesAreStated,
  writeAttributesCanBeWritten,
] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]["id"];
