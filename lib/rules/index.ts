import { accountIdIsReal } from "./account-id-is-real";
import { adminOnlyRecoveryStandsAlone } from "./admin-only-recovery-stands-alone";
import { attributeBoundsInOrder } from "./attribute-bounds-in-order";
import { attributeNameIsAllowed } from "./attribute-name-is-allowed";
import { attributeNamesAreUnique } from "./attribute-names-are-unique";
import { attributesAddedInSteps } from "./attributes-added-in-steps";
import { brandingAsset } from "./branding-asset";
import { customAttributeIsOptional } from "./custom-attribute-is-optional";
import { customAttributesFit } from "./custom-attributes-fit";
import { customAuthIsProtected } from "./custom-auth-is-protected";
import { customSenderNeedsKey } from "./custom-sender-needs-key";
import { developerEmailNeedsSource } from "./developer-email-needs-source";
import { devicesAreChallenged } from "./devices-are-challenged";
import { downgradeInTwoApplies } from "./downgrade-in-two-applies";
import { emailMfaNeedsSes } from "./email-mfa-needs-ses";
import { emailMfaNeedsTier } from "./email-mfa-needs-tier";
import { environmentIsProtected } from "./environment-is-protected";
import { environmentNameFits } from "./environment-name-fits";
import { importMayWipe } from "./import-may-wipe";
import { leftAsLive } from "./left-as-live";
import { linkNeedsDomain } from "./link-needs-domain";
import { mfaBeyondSms } from "./mfa-beyond-sms";
import { mfaCallComesFirst } from "./mfa-call-comes-first";
import { mfaLeavesAWayOfRecovery } from "./mfa-leaves-a-way-of-recovery";
import { mfaNeedsFactor } from "./mfa-needs-factor";
import { mfaOffWithoutFactors } from "./mfa-off-without-factors";
import { migrationTriggerIsTemporary } from "./migration-trigger-is-temporary";
import { oldValueUntilVerified } from "./old-value-until-verified";
import { oneNamePerVerificationText } from "./one-name-per-verification-text";
import { ownSenderInProduction } from "./own-sender-in-production";
import { ownSenderNeedsDeveloper } from "./own-sender-needs-developer";
import { passkeysVerifyTheUser } from "./passkeys-verify-the-user";
import { passkeysWithSmsNeedMfa } from "./passkeys-with-sms-need-mfa";
import { passwordHasAllClasses } from "./password-has-all-classes";
import { passwordHistoryNeedsTier } from "./password-history-needs-tier";
import { passwordIsAFirstFactor } from "./password-is-a-first-factor";
import { passwordIsLongEnough } from "./password-is-long-enough";
import { passwordlessNeedsTier } from "./passwordless-needs-tier";
import { phoneSignInNeedsSms } from "./phone-sign-in-needs-sms";
import { phoneVerificationNeedsSms } from "./phone-verification-needs-sms";
import { phoneVerificationWithCustomSender } from "./phone-verification-with-custom-sender";
import { preTokenOneFunction } from "./pre-token-one-function";
import { preTokenVersionNeedsTier } from "./pre-token-version-needs-tier";
import { protectedPoolIsInviteOnly } from "./protected-pool-is-invite-only";
import { protectedPoolRequiresMfa } from "./protected-pool-requires-mfa";
import { protectionAgrees } from "./protection-agrees";
import { protectionReleased } from "./protection-released";
import { providerVersionIsRecent } from "./provider-version-is-recent";
import { recoveryPrefersEmail } from "./recovery-prefers-email";
import { recoveryWithoutDuplicates } from "./recovery-without-duplicates";
import { relyingPartyIsAHost } from "./relying-party-is-a-host";
import { requiredMfaExcludesPasswordless } from "./required-mfa-excludes-passwordless";
import { senderBelongsToIdentity } from "./sender-belongs-to-identity";
import { senderIsWellFormed } from "./sender-is-well-formed";
import { sesServesTheRegion } from "./ses-serves-the-region";
import { signInAttributeIsVerified } from "./sign-in-attribute-is-verified";
import { smsFirstFactorNeedsSms } from "./sms-first-factor-needs-sms";
import { standardAttributeKeepsItsType } from "./standard-attribute-keeps-its-type";
import { stateHasItsOwnKey } from "./state-has-its-own-key";
import { stateIsSharedAndEncrypted } from "./state-is-shared-and-encrypted";
import { staysInAws } from "./stays-in-aws";
import { temporaryPasswordIsShortLived } from "./temporary-password-is-short-lived";
import { textHoldsItsPlaceholder } from "./text-holds-its-placeholder";
import { textsOfOneEMailOption } from "./texts-of-one-e-mail-option";
import { threatProtectionActs } from "./threat-protection-acts";
import { threatProtectionIsOn } from "./threat-protection-is-on";
import { threatProtectionNeedsPlus } from "./threat-protection-needs-plus";
import { triggersAreFunctions } from "./triggers-are-functions";
import { uiCss } from "./ui-css";
import { uiImage } from "./ui-image";
import { updateVerificationIsAutoVerified } from "./update-verification-is-auto-verified";
import { userNamesIgnoreCase } from "./user-names-ignore-case";
import { userPoolLimits } from "./user-pool-limits";
import { usernamesOrAliases } from "./usernames-or-aliases";

/** Every rule, by id: the order of the findings. */
export const rules = [
  accountIdIsReal,
  adminOnlyRecoveryStandsAlone,
  attributeBoundsInOrder,
  attributeNameIsAllowed,
  attributeNamesAreUnique,
  attributesAddedInSteps,
  brandingAsset,
  customAttributeIsOptional,
  customAttributesFit,
  customAuthIsProtected,
  customSenderNeedsKey,
  developerEmailNeedsSource,
  devicesAreChallenged,
  downgradeInTwoApplies,
  emailMfaNeedsSes,
  emailMfaNeedsTier,
  environmentIsProtected,
  environmentNameFits,
  importMayWipe,
  leftAsLive,
  linkNeedsDomain,
  mfaBeyondSms,
  mfaCallComesFirst,
  mfaLeavesAWayOfRecovery,
  mfaNeedsFactor,
  mfaOffWithoutFactors,
  migrationTriggerIsTemporary,
  oldValueUntilVerified,
  oneNamePerVerificationText,
  ownSenderInProduction,
  ownSenderNeedsDeveloper,
  passkeysVerifyTheUser,
  passkeysWithSmsNeedMfa,
  passwordHasAllClasses,
  passwordHistoryNeedsTier,
  passwordIsAFirstFactor,
  passwordIsLongEnough,
  passwordlessNeedsTier,
  phoneSignInNeedsSms,
  phoneVerificationNeedsSms,
  phoneVerificationWithCustomSender,
  preTokenOneFunction,
  preTokenVersionNeedsTier,
  protectedPoolIsInviteOnly,
  protectedPoolRequiresMfa,
  protectionAgrees,
  protectionReleased,
  providerVersionIsRecent,
  recoveryPrefersEmail,
  recoveryWithoutDuplicates,
  relyingPartyIsAHost,
  requiredMfaExcludesPasswordless,
  senderBelongsToIdentity,
  senderIsWellFormed,
  sesServesTheRegion,
  signInAttributeIsVerified,
  smsFirstFactorNeedsSms,
  standardAttributeKeepsItsType,
  stateHasItsOwnKey,
  stateIsSharedAndEncrypted,
  staysInAws,
  temporaryPasswordIsShortLived,
  textHoldsItsPlaceholder,
  textsOfOneEMailOption,
  threatProtectionActs,
  threatProtectionIsOn,
  threatProtectionNeedsPlus,
  triggersAreFunctions,
  uiCss,
  uiImage,
  updateVerificationIsAutoVerified,
  userNamesIgnoreCase,
  userPoolLimits,
  usernamesOrAliases,
] as const;
