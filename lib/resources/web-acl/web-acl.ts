import { AwsWafv2WebAclAssociation } from "../../aws";
import { type PoolContext, placed } from "../pool-context";

/** The firewall in front of the pool. */
export interface WebAclSettings {
  /**
   * ARN of a WAFv2 web ACL of scope REGIONAL in the pool's region. It judges the hosted pages and the unauthenticated calls
   * of the API. An association that is there already is taken over or replaced.
   */
  readonly webAclArn?: string;
}

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
