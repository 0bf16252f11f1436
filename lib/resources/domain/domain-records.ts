import { type AwsCognitoUserPoolDomain, AwsRoute53Record } from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import type { CustomDomain } from "./settings";

/**
 * Points the domain's name to where AWS serves it: `aws_route53_record.<pool>_domain_a` and `…_aaaa`. Records that are there
 * already are refused by Route 53, but for those of a domain that is taken over.
 */
export function addDomainRecords(
  context: PoolContext,
  { name, hostedZoneId, importId }: CustomDomain,
  { cloudfrontDistribution, cloudfrontDistributionZoneId }: AwsCognitoUserPoolDomain,
): void {
  if (hostedZoneId === undefined) return;
  for (const type of ["A", "AAAA"]) {
    const address = `domain_${type.toLowerCase()}`;
    const record = new AwsRoute53Record(context.scope, address, {
      zoneId: hostedZoneId,
      name,
      type,
      alias: { name: cloudfrontDistribution, zoneId: cloudfrontDistributionZoneId, evaluateTargetHealth: false },
      allowOverwrite: importId === undefined ? undefined : true,
    });
    placed(context, record, address);
  }
}
