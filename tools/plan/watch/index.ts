import { changedOutside } from "./changed-outside";
import { deferredChanges } from "./deferred-changes";
import { deletedOutside } from "./deleted-outside";
import { deletionProtectionStays } from "./deletion-protection-stays";
import { emailMfaNeedsLiveSender } from "./email-mfa-needs-live-sender";
import { forgottenResources } from "./forgotten-resources";
import { groupPrecedenceStays } from "./group-precedence-stays";
import { keepClients } from "./keep-clients";
import { keepDomains } from "./keep-domains";
import { keepGroups } from "./keep-groups";
import { keepIdentityPools } from "./keep-identity-pools";
import { keepIdentityProviders } from "./keep-identity-providers";
import { keepMemberships } from "./keep-memberships";
import { keepResourceServers } from "./keep-resource-servers";
import { keepUserPools } from "./keep-user-pools";
import { keepUsers } from "./keep-users";
import { listsAreNotCleared } from "./lists-are-not-cleared";
import { mfaAndFactorsAgree } from "./mfa-and-factors-agree";
import { mfaOnNeedsLiveFactors } from "./mfa-on-needs-live-factors";
import { namedResourcesStay } from "./named-resources-stay";
import { newAttributesAreAccepted } from "./new-attributes-are-accepted";
import { providerSecretsDiffer } from "./provider-secrets-differ";
import { publishedValuesStay } from "./published-values-stay";
import { schemaIsAppendOnly } from "./schema-is-append-only";
import { scopesInUseStay } from "./scopes-in-use-stay";
import { secretCopiesKeepTheirSecret } from "./secret-copies-keep-their-secret";
import { securityIsNotLowered } from "./security-is-not-lowered";
import { tierKeepsItsFeatures } from "./tier-keeps-its-features";
import { triggerFunctionsStay } from "./trigger-functions-stay";
import { unmanagedSettingsSurvive } from "./unmanaged-settings-survive";
import { validationRecordsStay } from "./validation-records-stay";
import type { Watch } from "./watch";

/** All watches, in the order of their ids: a file each. */
export const watches: readonly Watch[] = [
  changedOutside,
  deferredChanges,
  deletedOutside,
  deletionProtectionStays,
  emailMfaNeedsLiveSender,
  forgottenResources,
  groupPrecedenceStays,
  keepClients,
  keepDomains,
  keepGroups,
  keepIdentityPools,
  keepIdentityProviders,
  keepMemberships,
  keepResourceServers,
  keepUserPools,
  keepUsers,
  listsAreNotCleared,
  mfaAndFactorsAgree,
  mfaOnNeedsLiveFactors,
  namedResourcesStay,
  newAttributesAreAccepted,
  providerSecretsDiffer,
  publishedValuesStay,
  schemaIsAppendOnly,
  scopesInUseStay,
  secretCopiesKeepTheirSecret,
  securityIsNotLowered,
  tierKeepsItsFeatures,
  triggerFunctionsStay,
  unmanagedSettingsSurvive,
  validationRecordsStay,
];
