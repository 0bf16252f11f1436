import type { Construct } from "constructs";
import { DataAwsPartition } from "../aws";
import { partitionOf } from "../aws-facts/regions";

/**
 * The partition in ARNs of a region: `aws`, `aws-cn`, `aws-us-gov`. Where only Terraform knows the region, a data source
 * `data.aws_partition.<address>` finds it.
 */
export function partitionIn(scope: Construct, id: string, address: string, region: string | undefined): string {
  const known = partitionOf(region);
  if (known !== undefined) return known;
  const data = new DataAwsPartition(scope, id);
  data.overrideLogicalId(address);
  return data.partition;
}
