import type { GetAccountCommandOutput } from "@aws-sdk/client-sesv2";
import { parseArn } from "../../../lib/aws-facts/arns";
import type { Check } from "../check";
import { type Judgement, ok, wouldFail } from "../judgement";

const ACTION = "ses:GetAccount";

export const sesProduction: Check = {
  id: "ses-production",
  title: "SES is out of its sandbox",
  link: "https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html",
  actions: [{ action: ACTION, what: "whether SES may send to everyone" }],
  subjects: ({ userPool: { emailConfiguration: email } }) =>
    email?.sourceArn === undefined ? [] : [{ path: "userPool.emailConfiguration.sourceArn", value: email.sourceArn }],
  check: async (arn, context) => {
    const { region = "" } = parseArn(arn) ?? {};
    const { SESv2Client, GetAccountCommand } = await import("@aws-sdk/client-sesv2");
    const aws = await context.aws();
    const ses = aws.client(SESv2Client, region);
    return judgeSesAccount(region, await aws.require(ACTION, (how) => ses.send(new GetAccountCommand({}), how)));
  },
};

export function judgeSesAccount(
  region: string,
  answer: Pick<GetAccountCommandOutput, "ProductionAccessEnabled" | "SendingEnabled" | "EnforcementStatus">,
): Judgement {
  if (answer.SendingEnabled === false) {
    return wouldFail(
      `SES in ${region} may not send (${answer.EnforcementStatus ?? "paused"}): no email of the pool is delivered.`,
      "see the account dashboard of SES, and ask AWS to resume sending",
    );
  }
  if (answer.ProductionAccessEnabled === true) return ok(`SES in ${region} is out of its sandbox.`);
  return wouldFail(
    `SES in ${region} is in its sandbox: only verified addresses get email, everyone else cannot sign up.`,
    "request production access for the account in this region",
  );
}
