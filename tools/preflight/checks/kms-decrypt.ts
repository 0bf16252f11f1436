import { guide } from "../../../lib/checks/links";
import { sendersOf } from "../../../lib/resources/sender-key/senders";
import { isLiteral } from "../../../lib/synth/reference";
import type { Check } from "../check";
import { notChecked } from "../judgement";
import { judgeKeyUse, KEY_USE_ACTIONS } from "../key-use";
import { LIST_POOLS } from "../pools";
import { functionArn } from "../triggers";

const ACTION = "lambda:GetFunctionConfiguration";

/** With your own key; the policy of a created one lets them. */
export const kmsDecrypt: Check = {
  id: "kms-decrypt",
  title: "The custom senders may decrypt with your own key",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  actions: [
    { action: ACTION, what: "whether the functions of the triggers exist and can run, and as which role" },
    ...KEY_USE_ACTIONS,
    LIST_POOLS,
  ],
  subjects: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig?.kmsKeyId === undefined
      ? []
      : sendersOf({ lambdaConfig }).map(([name, { lambdaArn }]) => ({
          path: `userPool.lambdaConfig.${name}.lambdaArn`,
          value: lambdaArn,
        })),
  check: async (arn, context) => {
    const key = context.environment.userPool.lambdaConfig?.kmsKeyId;
    if (!isLiteral(key)) return notChecked("Only Terraform knows the key.");
    const { region, FunctionName, Qualifier } = functionArn(arn);
    const { LambdaClient, GetFunctionConfigurationCommand } = await import("@aws-sdk/client-lambda");
    const aws = await context.aws();
    const command = new GetFunctionConfigurationCommand({ FunctionName, Qualifier });
    const answer = await aws.answer(ACTION, (how) => aws.client(LambdaClient, region).send(command, how), [
      "ResourceNotFoundException",
    ]);
    // That there is no such function is told elsewhere.
    if (answer?.Role === undefined) return notChecked(`There is no function ${arn}, so its role is not known.`);
    const use = {
      action: "kms:Decrypt",
      principal: answer.Role,
      purpose: `decrypt what ${arn} gets (kms:Decrypt)`,
    } as const;
    return judgeKeyUse(key, use, context);
  },
};
