import { AwsRoute53Record, loadAcm } from "../../aws";
import { REGION_OF_CERTIFICATES } from "../../aws-facts/arns";
import type { CreatedCertificateDomain } from "../domain/settings";
import { type PoolContext, placed } from "../pool-context";

/**
 * Creates the certificate of a domain, `aws_acm_certificate.<pool>_<domain>`, with the record that validates it,
 * `aws_route53_record.<pool>_<domain>_certificate`, and waits until it is issued.
 * @returns the ARN of the issued certificate
 */
export function addCertificate(
  context: PoolContext,
  domain: string,
  { name, hostedZoneId }: CreatedCertificateDomain,
): string {
  const { AwsAcmCertificate, AwsAcmCertificateValidation } = loadAcm();
  const { scope } = context;
  const region = statedRegion(context);
  const certificate = new AwsAcmCertificate(scope, `${domain}_certificate`, {
    region,
    domainName: name,
    validationMethod: "DNS",
    // AWS refuses to delete it while the domain uses it: it goes after the domain has another one.
    lifecycle: { createBeforeDestroy: true },
  });
  placed(context, certificate, domain);
  const { resourceRecordName, resourceRecordValue } = certificate.domainValidationOptions.get(0);
  const record = new AwsRoute53Record(scope, `${domain}_certificate_record`, {
    zoneId: hostedZoneId,
    name: resourceRecordName,
    type: "CNAME",
    records: [resourceRecordValue],
    ttl: 300,
    // Every certificate for the name in this account has the same record, in any region: another one may have left it.
    allowOverwrite: true,
  });
  placed(context, record, `${domain}_certificate`);
  const validation = new AwsAcmCertificateValidation(scope, `${domain}_certificate_validation`, {
    region,
    certificateArn: certificate.arn,
    validationRecordFqdns: [record.fqdn],
  });
  return placed(context, validation, domain).certificateArn;
}

/** Where the provider is not known to be there. One of version 5 has no such argument, and needs none in us-east-1. */
function statedRegion({ pool, region }: PoolContext): string | undefined {
  return pool.regionInput === undefined && region === REGION_OF_CERTIFICATES ? undefined : REGION_OF_CERTIFICATES;
}
