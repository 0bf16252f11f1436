import { parseArn } from "../../aws-facts/arn";
import type { Problem } from "../problem";

/** An ARN in the settings, and what it has to be. */
export interface ExpectedArn {
  readonly path: string;
  readonly arn: string | undefined;
  readonly service: string;
  /** How its resource begins, such as `function:`. */
  readonly resource?: string;
  readonly region?: string;
  readonly account?: string;
}

/** Holds a literal ARN against the service, region and account it has to have; where the latter two are unknown, they hold. */
export function wrongArn({ path, arn, service, resource = "", region, account }: ExpectedArn): Problem[] {
  const found = parseArn(arn);
  if (arn === undefined || found === undefined) return [];
  const problem = (message: string, fix: string): Problem[] => [{ path, value: arn, message, fix }];
  if (found.service !== service || !found.resource.startsWith(resource)) {
    return problem(`is no ARN of ${service}${resource && ` (${resource}…)`}`, `name a resource of ${service}`);
  }
  if (region !== undefined && found.region !== region) {
    return problem(`lies in ${found.region}, the pool in ${region}`, `name a resource in ${region}`);
  }
  if (account !== undefined && found.account !== account) {
    return problem(`belongs to account ${found.account}, the pool to ${account}`, `name a resource of ${account}`);
  }
  return [];
}
