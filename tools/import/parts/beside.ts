import type { Description } from "../description";
import type { PartReader } from "../part";
import type { Remark } from "../result";

/** What exists beside the pool for its sake, in other services: nobody reads it, and an adopted pool adds none of it. */
export const beside: PartReader = {
  reads: [],
  read: (description) => ({
    settings: {},
    remarks: [...permissions(description), ...smsRole(description), ...records(description)],
  }),
};

function permissions({ pool: { LambdaConfig = {} } }: Description): Remark[] {
  const { KMSKeyID: _, ...triggers } = LambdaConfig;
  if (Object.keys(triggers).length === 0) return [];
  return [
    leftOut(
      "userPool.lambdaPermissions",
      "DescribeUserPool LambdaConfig",
      "The permissions of the triggers' functions are not imported. Set lambdaPermissions for a trigger that you add.",
    ),
  ];
}

function smsRole({ pool: { SmsConfiguration } }: Description): Remark[] {
  const role = SmsConfiguration?.SnsCallerArn;
  if (role === undefined) return [];
  return [
    leftOut(
      "userPool.smsConfiguration.snsCallerArn",
      "DescribeUserPool SmsConfiguration.SnsCallerArn",
      `The role ${role} is not imported. Do not delete it: without it, every update of the pool fails.`,
    ),
  ];
}

function records({ domains }: Description): Remark[] {
  return domains
    .filter(({ CustomDomainConfig }) => CustomDomainConfig?.CertificateArn !== undefined)
    .map(({ Domain }) =>
      leftOut(
        "userPool.domain.hostedZoneId",
        "DescribeUserPoolDomain Domain",
        `The DNS records of ${Domain} are not imported. If you set hostedZoneId, Terraform takes them over.`,
      ),
    );
}

function leftOut(path: string, source: string, message: string): Remark {
  return { kind: "left-out", path, source, message };
}
