import { parseArn } from "../../../lib/aws-facts/arns";
import { guide } from "../../../lib/checks/links";
import { isLiteral } from "../../../lib/synth/reference";
import type { Check } from "../check";
import { GET_ROLE } from "../deployer";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";
import { allows, type PolicyAnswer } from "../policy";
import { LIST_POOLS, poolArns } from "../pools";

export const smsRole: Check = {
  id: "sms-role",
  title: "Cognito can assume the SMS role with the external ID",
  link: guide("user-pool-sms-settings"),
  actions: [GET_ROLE, LIST_POOLS],
  subjects: ({ userPool: { smsConfiguration: sms } }) =>
    sms === undefined || sms.role === "create"
      ? []
      : [{ path: "userPool.smsConfiguration.snsCallerArn", value: sms.snsCallerArn }],
  check: async (arn, context) => {
    const { partition = "aws", resource = "" } = parseArn(arn) ?? {};
    const { IAMClient, GetRoleCommand } = await import("@aws-sdk/client-iam");
    const aws = await context.aws();
    const command = new GetRoleCommand({ RoleName: resource.split("/").at(-1) });
    const answer = await aws.answer(GET_ROLE.action, (how) => aws.client(IAMClient, "us-east-1").send(command, how), [
      "NoSuchEntityException",
      "NoSuchEntity",
    ]);
    const { smsConfiguration: sms } = context.environment.userPool;
    if (answer === undefined) return wouldFail(`There is no role ${arn}.`, "create it first, or correct the ARN");
    if (!isLiteral(sms?.externalId)) return notChecked("Only Terraform knows the external ID.");
    const { own } = await context.pools();
    if (own === undefined) return notChecked("Only Terraform knows which pool it is.");
    const pools = poolArns(own, context.environment, context.region(), partition);
    const trust = decodeURIComponent(answer.Role?.AssumeRolePolicyDocument ?? "{}");
    return judgeTrust(arn, trust, { externalId: sms.externalId, pools, accountId: context.environment.accountId });
  },
};

/** What Cognito assumes the role with. */
interface Assumption {
  readonly externalId: string;
  readonly pools: readonly string[];
  readonly accountId: string;
}

/** @param trust the trust policy */
function judgeTrust(arn: string, trust: string, { externalId, pools, accountId }: Assumption): Judgement {
  const answers = pools.map((pool): PolicyAnswer => {
    const context = { "sts:externalid": externalId, "aws:sourcearn": pool, "aws:sourceaccount": accountId };
    return allows(trust, { action: "sts:AssumeRole", principals: ["cognito-idp.amazonaws.com"], context });
  });
  if (answers.includes("yes")) return ok(`Cognito can assume ${arn}.`);
  if (answers.includes("unsure")) return notChecked(`A condition in the trust policy of ${arn} is not evaluated here.`);
  return wouldFail(
    `The trust policy of ${arn} does not let Cognito assume it for this pool with the external ID "${externalId}".`,
    "allow sts:AssumeRole to cognito-idp.amazonaws.com with this sts:ExternalId, or correct externalId",
  );
}
