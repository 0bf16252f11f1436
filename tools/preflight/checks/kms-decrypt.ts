import { guide } from "../../../lib/checks/links";
import { sendersOf } from "../../../lib/resources/sender-key/senders";
import { isLiteral } from "../../../lib/synth/reference";
import type { Check, Context } from "../check";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";
import { judgeKeyUse, KEY_USE_ACTIONS } from "../key-use";
import { LIST_POOLS } from "../pools";
import { functionArn } from "../triggers";

const ACTION = "lambda:GetFunctionConfiguration";

/** With your own key, its policy has to let the function's role; with a created one, the stated role has to be the function's. */
export const kmsDecrypt: Check = {
  id: "kms-decrypt",
  title: "The custom senders may decrypt with the key",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  actions: [
    { action: ACTION, what: "whether the functions of the triggers exist and can run, and as which role" },
    ...KEY_USE_ACTIONS,
    LIST_POOLS,
  ],
  subjects: ({ userPool: { lambdaConfig } }) =>
    sendersOf({ lambdaConfig }).flatMap(([name, { lambdaArn, roleArn }]) => {
      const isTold =
        lambdaConfig?.kmsKeyId !== undefined || (lambdaConfig?.kmsKey === "create" && roleArn !== undefined);
      return isTold ? [{ path: `userPool.lambdaConfig.${name}.lambdaArn`, value: lambdaArn }] : [];
    }),
  check: async (arn, context, { path }) => {
    const { lambdaConfig } = context.environment.userPool;
    const key = lambdaConfig?.kmsKeyId;
    if (key !== undefined && !isLiteral(key)) return notChecked("Only Terraform knows the key.");
    const principal = await roleOf(arn, context);
    // That there is no such function is told elsewhere.
    if (principal === undefined) return notChecked(`There is no function ${arn}, so its role is not known.`);
    if (key === undefined) {
      const sender = sendersOf({ lambdaConfig }).find(([name]) => path.endsWith(`.${name}.lambdaArn`));
      return judgeRole(arn, principal, sender?.[1].roleArn);
    }
    return judgeKeyUse(
      key,
      { action: "kms:Decrypt", principal, purpose: `decrypt what ${arn} gets (kms:Decrypt)` },
      context,
    );
  },
};

async function roleOf(arn: string, context: Context): Promise<string | undefined> {
  const { region, FunctionName, Qualifier } = functionArn(arn);
  const { LambdaClient, GetFunctionConfigurationCommand } = await import("@aws-sdk/client-lambda");
  const aws = await context.aws();
  const command = new GetFunctionConfigurationCommand({ FunctionName, Qualifier });
  const answer = await aws.answer(ACTION, (how) => aws.client(LambdaClient, region).send(command, how), [
    "ResourceNotFoundException",
  ]);
  return answer?.Role;
}

/** @param stated the role that the policy of the created key lets decrypt */
function judgeRole(arn: string, actual: string, stated: string | undefined): Judgement {
  if (!isLiteral(stated)) return notChecked("Only Terraform knows the role.");
  if (stated === actual) return ok(`${arn} runs as ${stated}.`);
  return wouldFail(
    `${arn} runs as ${actual}, and the policy of the created key lets ${stated} decrypt.`,
    `set roleArn to "${actual}"`,
  );
}
