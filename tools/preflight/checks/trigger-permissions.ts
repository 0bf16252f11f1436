import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";
import { allows, type PolicyAnswer } from "../policy";
import { LIST_POOLS, poolArns } from "../pools";
import { functionArn, triggersOf } from "../triggers";

const ACTION = "lambda:GetPolicy";

/** Of the triggers whose permission somebody else has to give. Without one, nothing fails before somebody signs in. */
export const triggerPermissions: Check = {
  id: "trigger-permissions",
  title: "The pool may invoke the functions whose permissions are managed elsewhere",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  actions: [{ action: ACTION, what: "who may invoke the functions", note: "if lambdaPermissions is off" }, LIST_POOLS],
  subjects: ({ userPool }) =>
    triggersOf(userPool)
      .filter(({ permitted }) => !permitted)
      .map(({ path, value }) => ({ path, value })),
  check: async (arn, context) => {
    const { region, partition, FunctionName, Qualifier } = functionArn(arn);
    const { LambdaClient, GetPolicyCommand } = await import("@aws-sdk/client-lambda");
    const aws = await context.aws();
    const command = new GetPolicyCommand({ FunctionName, Qualifier });
    const answer = await aws.answer(ACTION, (how) => aws.client(LambdaClient, region).send(command, how), [
      "ResourceNotFoundException",
    ]);
    const { own } = await context.pools();
    if (own === undefined) return notChecked("Only Terraform knows which pool it is.");
    const pools = poolArns(own, context.environment, context.region(), partition);
    return judgePermission(arn, answer?.Policy, pools, context.environment.accountId);
  },
};

/** @param policy of the function; `undefined` if it has none */
function judgePermission(
  arn: string,
  policy: string | undefined,
  pools: readonly string[],
  accountId: string,
): Judgement {
  const answers = pools.map((pool): PolicyAnswer => {
    if (policy === undefined) return "no";
    const context = { "aws:sourcearn": pool, "aws:sourceaccount": accountId };
    return allows(policy, { action: "lambda:InvokeFunction", principals: ["cognito-idp.amazonaws.com"], context });
  });
  if (answers.includes("yes")) return ok(`The pool may invoke ${arn}.`);
  if (answers.includes("unsure"))
    return notChecked(`A condition in the policy of ${arn} decides it, and is not evaluated here.`);
  return wouldFail(
    `The policy of ${arn} does not let this pool invoke it: every user who reaches the trigger gets an error.`,
    'let its owner allow lambda:InvokeFunction to cognito-idp.amazonaws.com for this pool, or remove the trigger from "lambdaPermissions"',
  );
}
