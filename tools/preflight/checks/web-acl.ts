import { parseArn } from "../../../lib/aws-facts/arns";
import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, ok, wouldFail } from "../judgement";

const ACTION = "wafv2:GetWebACL";

export const webAcl: Check = {
  id: "web-acl",
  title: "The web ACL exists, for regional resources and in the pool's region",
  link: guide("user-pool-waf"),
  actions: [{ action: ACTION, what: "whether the web ACL exists" }],
  subjects: ({ userPool: { webAclArn: value } }) =>
    value === undefined ? [] : [{ path: "userPool.webAclArn", value }],
  check: async (arn, context) => {
    const region = context.region();
    const misplaced = judgePlace(arn, region);
    if (misplaced) return misplaced;
    const [, , Name, Id] = (parseArn(arn)?.resource ?? "").split("/");
    const { WAFV2Client, GetWebACLCommand } = await import("@aws-sdk/client-wafv2");
    const aws = await context.aws();
    const command = new GetWebACLCommand({ Name, Id, Scope: "REGIONAL" });
    const answer = await aws.answer(ACTION, (how) => aws.client(WAFV2Client, region).send(command, how), [
      "WAFNonexistentItemException",
    ]);
    if (answer !== undefined) return ok(`${arn} exists.`);
    return wouldFail(`There is no web ACL ${arn}.`, "create it first, or correct the ARN");
  },
};

/** What its ARN says of it. */
export function judgePlace(arn: string, region: string): Judgement | undefined {
  const { region: actual, resource = "" } = parseArn(arn) ?? {};
  if (!resource.startsWith("regional/")) {
    return wouldFail(`${arn} is for CloudFront.`, `use a web ACL of scope REGIONAL in ${region}`);
  }
  if (actual === region) return undefined;
  return wouldFail(`The web ACL is in ${actual}, the pool in ${region}.`, `use a web ACL in ${region}`);
}
