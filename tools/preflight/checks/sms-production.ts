import { defaultSnsRegion } from "../../../lib/aws-facts/sns-regions";
import type { Check } from "../check";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";

const ACTION = "sns:GetSMSSandboxAccountStatus";

export const smsProduction: Check = {
  id: "sms-production",
  title: "SNS is out of its SMS sandbox",
  link: "https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html",
  actions: [{ action: ACTION, what: "whether SNS may send SMS to everyone" }],
  subjects: ({ region, userPool }) => {
    const { smsConfiguration: sms } = userPool;
    if (sms === undefined) return [];
    const own = userPool.region ?? region;
    const value = sms.snsRegion ?? defaultSnsRegion(own) ?? own;
    return [{ path: `userPool.smsConfiguration${sms.snsRegion === undefined ? "" : ".snsRegion"}`, value }];
  },
  check: async (region, context) => {
    const { SNSClient, GetSMSSandboxAccountStatusCommand } = await import("@aws-sdk/client-sns");
    const aws = await context.aws();
    const answer = await aws.require(ACTION, (how) =>
      aws.client(SNSClient, region).send(new GetSMSSandboxAccountStatusCommand({}), how),
    );
    return judgeSandbox(region, answer.IsInSandbox);
  },
};

function judgeSandbox(region: string, isInSandbox: boolean | undefined): Judgement {
  if (isInSandbox === undefined) return notChecked(`SNS in ${region} does not report whether it is in its sandbox.`);
  if (!isInSandbox) return ok(`SNS in ${region} is out of its SMS sandbox.`);
  return wouldFail(
    `SNS in ${region} is in its SMS sandbox: only verified phone numbers get SMS.`,
    `ask AWS to move the account out of the SMS sandbox in ${region}`,
  );
}
