import { AwsWafv2WebAclAssociation } from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import type { WebAclSettings } from "./settings";

/** Puts the pool behind its web ACL: `aws_wafv2_web_acl_association.<pool>`. */
export function addWebAcl(context: PoolContext, { webAclArn }: WebAclSettings): AwsWafv2WebAclAssociation | undefined {
  if (webAclArn === undefined) return undefined;
  const { scope, pool } = context;
  const association = new AwsWafv2WebAclAssociation(scope, "web_acl", {
    resourceArn: pool.arn,
    webAclArn,
    region: pool.regionInput,
  });
  return placed(context, association, undefined);
}
