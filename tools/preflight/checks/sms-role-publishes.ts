import type { EvaluationResult } from "@aws-sdk/client-iam";
import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";
import { SIMULATE } from "../key-use";

export const smsRolePublishes: Check = {
  id: "sms-role-publishes",
  title: "The SMS role may publish with SNS",
  link: guide("user-pool-sms-settings"),
  actions: [SIMULATE],
  subjects: ({ userPool: { smsConfiguration: sms } }) =>
    sms === undefined || sms.role === "create"
      ? []
      : [{ path: "userPool.smsConfiguration.snsCallerArn", value: sms.snsCallerArn }],
  check: async (arn, context) => {
    const { IAMClient, SimulatePrincipalPolicyCommand } = await import("@aws-sdk/client-iam");
    const aws = await context.aws();
    const command = new SimulatePrincipalPolicyCommand({ PolicySourceArn: arn, ActionNames: ["sns:Publish"] });
    const answer = await aws.answer(SIMULATE.action, (how) => aws.client(IAMClient, "us-east-1").send(command, how), [
      "NoSuchEntityException",
      "NoSuchEntity",
    ]);
    return judgePublishing(arn, answer?.EvaluationResults?.[0]);
  },
};

/** @param result of the simulation; `undefined` if there is no such role, which is told elsewhere */
export function judgePublishing(
  arn: string,
  result: Pick<EvaluationResult, "EvalDecision" | "MissingContextValues"> | undefined,
): Judgement {
  if (result === undefined) return notChecked(`There is no role ${arn}.`);
  if (result.EvalDecision === "allowed") return ok(`${arn} may publish with SNS.`);
  if ((result.MissingContextValues?.length ?? 0) > 0) {
    return notChecked(`A condition in the policies of ${arn} is not evaluated here.`);
  }
  return wouldFail(
    `${arn} may not publish with SNS ("Role does not have permission to publish with SNS").`,
    "give it a policy that allows sns:Publish on *",
  );
}
