import type { Check } from "../check";
import { account } from "./account";
import { certificate } from "./certificate";
import { certificateAuthority } from "./certificate-authority";
import { customDomainQuota } from "./custom-domain-quota";
import { deploymentRole } from "./deployment-role";
import { domainFree } from "./domain-free";
import { domainParent } from "./domain-parent";
import { hostedZone } from "./hosted-zone";
import { kmsDecrypt } from "./kms-decrypt";
import { kmsGrant } from "./kms-grant";
import { kmsKey } from "./kms-key";
import { parameters } from "./parameters";
import { poolQuota } from "./pool-quota";
import { publishedParameters } from "./published-parameters";
import { resourceQuotas } from "./resource-quotas";
import { secrets } from "./secrets";
import { sesIdentity } from "./ses-identity";
import { sesProduction } from "./ses-production";
import { smsProduction } from "./sms-production";
import { smsRole } from "./sms-role";
import { smsRolePublishes } from "./sms-role-publishes";
import { triggerFunctions } from "./trigger-functions";
import { triggerPermissions } from "./trigger-permissions";
import { validationZone } from "./validation-zone";
import { webAcl } from "./web-acl";

/** Every check, in the order of a report. */
export const checks: readonly Check[] = [
  account,
  deploymentRole,
  poolQuota,
  resourceQuotas,
  domainFree,
  customDomainQuota,
  domainParent,
  certificate,
  certificateAuthority,
  hostedZone,
  validationZone,
  sesIdentity,
  sesProduction,
  smsRole,
  smsRolePublishes,
  smsProduction,
  triggerFunctions,
  triggerPermissions,
  kmsKey,
  kmsGrant,
  kmsDecrypt,
  secrets,
  parameters,
  publishedParameters,
  webAcl,
];

/** The same by id. */
export const checksById: Readonly<Record<string, Check>> = Object.fromEntries(checks.map((check) => [check.id, check]));
