import { guide } from "../../../lib/checks/links";
import { sendersOf } from "../../../lib/resources/sender-key/senders";
import type { Check } from "../check";
import { deployer, GET_ROLE } from "../deployer";
import { judgeByIam, judgeKeyUse, KEY_USE_ACTIONS, type KeyUse } from "../key-use";
import { LIST_POOLS } from "../pools";

/** Cognito encrypts by a grant of whoever creates or updates the pool. A created key leaves it to IAM. */
export const kmsGrant: Check = {
  id: "kms-grant",
  title: "The deployment may let Cognito encrypt with the key of the custom senders",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  actions: [...KEY_USE_ACTIONS, GET_ROLE, LIST_POOLS],
  subjects: ({ userPool: { lambdaConfig } }) => {
    if (lambdaConfig === undefined || sendersOf({ lambdaConfig }).length === 0) return [];
    const { kmsKey, kmsKeyId } = lambdaConfig;
    if (kmsKeyId !== undefined) return [{ path: "userPool.lambdaConfig.kmsKeyId", value: kmsKeyId }];
    return kmsKey === undefined ? [] : [{ path: "userPool.lambdaConfig.kmsKey", value: kmsKey }];
  },
  check: async (key, context) => {
    const principal = await deployer(context);
    const use: KeyUse = {
      action: "kms:CreateGrant",
      principal,
      purpose: "make the grant by which Cognito encrypts (kms:CreateGrant)",
    };
    if (key !== "create") return judgeKeyUse(key, use, context);
    const [, partition = "aws", , , account] = principal.split(":");
    return judgeByIam(`arn:${partition}:kms:${context.region()}:${account}:key/${NOT_THERE_YET}`, use, context);
  },
};

const NOT_THERE_YET = "00000000-0000-0000-0000-000000000000";
