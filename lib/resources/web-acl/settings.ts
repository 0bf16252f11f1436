import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";

/** The firewall in front of the pool. */
export interface WebAclSettings {
  /**
   * ARN of a WAFv2 web ACL of scope REGIONAL in the pool's region. It judges the hosted pages and the unauthenticated calls
   * of the API. An existing association is imported or replaced.
   */
  readonly webAclArn?: string;
}

/** AWS's limits on them. */
export const limits = { webAclArn: { arn: ARNS.webAcl } } as const satisfies LimitsOf<WebAclSettings>;
