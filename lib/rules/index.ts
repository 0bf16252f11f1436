import { adminOnlyRecoveryStandsAlone } from "./admin-only-recovery-stands-alone";
import { attributeBoundsInOrder } from "./attribute-bounds-in-order";
import { attributeNameIsAllowed } from "./attribute-name-is-allowed";
import { attributeNamesAreUnique } from "./attribute-names-are-unique";
import { attributesAddedInSteps } from "./attributes-added-in-steps";
import { customAttributeIsOptional } from "./custom-attribute-is-optional";
import { customAttributesFit } from "./custom-attributes-fit";
import { customSenderNeedsKey } from "./custom-sender-needs-key";
import { developerEmailNeedsSource } from "./developer-email-needs-source";
import { downgradeInTwoApplies } from "./downgrade-in-two-applies";
import { emailMfaNeedsSes } from "./email-mfa-needs-ses";
import { emailMfaNeedsTier } from "./email-mfa-needs-tier";
import { importMayWipe } from "./import-may-wipe";
import { leftAsLive } from "./left-as-live";
import { linkNeedsDomain } from "./link-needs-domain";
import { mfaCallComesFirst } from "./mfa-call-comes-first";
import { mfaLeavesAWayOfRecovery } from "./mfa-leaves-a-way-of-recovery";
import { mfaNeedsFactor } from "./mfa-needs-factor";
import { mfaOffWithoutFactors } from "./mfa-off-without-factors";
import { oneNamePerVerificationText } from "./one-name-per-verification-text";
import { ownSenderNeedsDeveloper } from "./own-sender-needs-developer";
import { passkeysWithSmsNeedMfa } from "./passkeys-with-sms-need-mfa";
import { passwordHistoryNeedsTier } from "./password-history-needs-tier";
import { passwordIsAFirstFactor } from "./password-is-a-first-factor";
import { passwordlessNeedsTier } from "./passwordless-needs-tier";
import { phoneSignInNeedsSms } from "./phone-sign-in-needs-sms";
import { phoneVerificationNeedsSms } from "./phone-verification-needs-sms";
import { phoneVerificationWithCustomSender } from "./phone-verification-with-custom-sender";
import { preTokenOneFunction } from "./pre-token-one-function";
import { preTokenVersionNeedsTier } from "./pre-token-version-needs-tier";
import { protectionAgrees } from "./protection-agrees";
import { protectionReleased } from "./protection-released";
import { recoveryWithoutDuplicates } from "./recovery-without-duplicates";
import { relyingPartyIsAHost } from "./relying-party-is-a-host";
import { requiredMfaExcludesPasswordless } from "./required-mfa-excludes-passwordless";
import { senderBelongsToIdentity } from "./sender-belongs-to-identity";
import { senderIsWellFormed } from "./sender-is-well-formed";
import { sesServesTheRegion } from "./ses-serves-the-region";
import { smsFirstFactorNeedsSms } from "./sms-first-factor-needs-sms";
import { standardAttributeKeepsItsType } from "./standard-attribute-keeps-its-type";
import { staysInAws } from "./stays-in-aws";
import { textHoldsItsPlaceholder } from "./text-holds-its-placeholder";
import { textsOfOneEMailOption } from "./texts-of-one-e-mail-option";
import { threatProtectionNeedsPlus } from "./threat-protection-needs-plus";
import { triggersAreFunctions } from "./triggers-are-functions";
import { updateVerificationIsAutoVerified } from "./update-verification-is-auto-verified";
import { userPoolLimits } from "./user-pool-limits";
import { usernamesOrAliases } from "./usernames-or-aliases";

/** Every rule, by id: the order of the findings. */
export const rules = [
  adminOnlyRecoveryStandsAlone,
  attributeBoundsInOrder,
  attributeNameIsAllowed,
  attributeNamesAreUnique,
  attributesAddedInSteps,
  customAttributeIsOptional,
  customAttributesFit,
  customSenderNeedsKey,
  developerEmailNeedsSource,
  downgradeInTwoApplies,
  emailMfaNeedsSes,
  emailMfaNeedsTier,
  importMayWipe,
  leftAsLive,
  linkNeedsDomain,
  mfaCallComesFirst,
  mfaLeavesAWayOfRecovery,
  mfaNeedsFactor,
  mfaOffWithoutFactors,
  oneNamePerVerificationText,
  ownSenderNeedsDeveloper,
  passkeysWithSmsNeedMfa,
  passwordHistoryNeedsTier,
  passwordIsAFirstFactor,
  passwordlessNeedsTier,
  phoneSignInNeedsSms,
  phoneVerificationNeedsSms,
  phoneVerificationWithCustomSender,
  preTokenOneFunction,
  preTokenVersionNeedsTier,
  protectionAgrees,
  protectionReleased,
  recoveryWithoutDuplicates,
  relyingPartyIsAHost,
  requiredMfaExcludesPasswordless,
  senderBelongsToIdentity,
  senderIsWellFormed,
  sesServesTheRegion,
  smsFirstFactorNeedsSms,
  standardAttributeKeepsItsType,
  staysInAws,
  textHoldsItsPlaceholder,
  textsOfOneEMailOption,
  threatProtectionNeedsPlus,
  triggersAreFunctions,
  updateVerificationIsAutoVerified,
  userPoolLimits,
  usernamesOrAliases,
] as const;
