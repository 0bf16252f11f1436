import type { FunctionConfiguration } from "@aws-sdk/client-lambda";
import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, ok, wouldFail } from "../judgement";
import { functionArn, triggersOf } from "../triggers";

const ACTION = "lambda:GetFunctionConfiguration";

export const triggerFunctions: Check = {
  id: "trigger-functions",
  title: "The Lambda functions of the triggers exist",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  actions: [{ action: ACTION, what: "whether the functions of the triggers exist and can run, and as which role" }],
  subjects: ({ userPool }) => triggersOf(userPool).map(({ path, value }) => ({ path, value })),
  check: async (arn, context) => {
    const { region, FunctionName, Qualifier } = functionArn(arn);
    const { LambdaClient, GetFunctionConfigurationCommand } = await import("@aws-sdk/client-lambda");
    const aws = await context.aws();
    const command = new GetFunctionConfigurationCommand({ FunctionName, Qualifier });
    const answer = await aws.answer(ACTION, (how) => aws.client(LambdaClient, region).send(command, how), [
      "ResourceNotFoundException",
    ]);
    return judgeFunction(arn, answer);
  },
};

/** @param found `undefined` if there is no such function, version or alias */
export function judgeFunction(
  arn: string,
  found: Pick<FunctionConfiguration, "State" | "StateReason"> | undefined,
): Judgement {
  if (found === undefined) {
    return wouldFail(`There is no function ${arn}.`, "deploy the function (version, alias) first, or correct the ARN");
  }
  // Inactive: nobody called it for long, and the next call wakes it up.
  if (found.State !== "Failed") return ok(`${arn} exists.`);
  return wouldFail(
    `${arn} cannot run (${found.State}${found.StateReason === undefined ? "" : `: ${found.StateReason}`}).`,
    "deploy the function again",
  );
}
