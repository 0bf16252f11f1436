import { isReference } from "../synth/reference";

/** The partitions of AWS, each with how its regions begin, those that it has, and how its hosts end. */
interface Partition {
  readonly id: string;
  readonly dnsSuffix: string;
  readonly regions: RegExp;
  readonly known: readonly string[];
}

/**
 * Partitions and regions as botocore 1.43 lists them (`partitions.json`). AWS adds regions: one that is not here may be right.
 *
 * Source: https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
const PARTITIONS: readonly Partition[] = [
  { id: "aws-cn", dnsSuffix: "amazonaws.com.cn", regions: /^cn-/, known: ["cn-north-1", "cn-northwest-1"] },
  { id: "aws-us-gov", dnsSuffix: "amazonaws.com", regions: /^us-gov-/, known: ["us-gov-east-1", "us-gov-west-1"] },
  { id: "aws-eusc", dnsSuffix: "amazonaws.eu", regions: /^eusc-/, known: ["eusc-de-east-1"] },
  { id: "aws-iso", dnsSuffix: "c2s.ic.gov", regions: /^us-iso-/, known: ["us-iso-east-1", "us-iso-west-1"] },
  { id: "aws-iso-b", dnsSuffix: "sc2s.sgov.gov", regions: /^us-isob-/, known: ["us-isob-east-1", "us-isob-west-1"] },
  { id: "aws-iso-e", dnsSuffix: "cloud.adc-e.uk", regions: /^eu-isoe-/, known: ["eu-isoe-west-1"] },
  { id: "aws-iso-f", dnsSuffix: "csp.hci.ic.gov", regions: /^us-isof-/, known: ["us-isof-east-1", "us-isof-south-1"] },
  {
    id: "aws",
    dnsSuffix: "amazonaws.com",
    regions: /^(af|ap|ca|eu|il|me|mx|sa|us)-/,
    known: [
      ...["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1"],
      ...["ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5"],
      ...["ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2"],
      ...["eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1"],
      ...[
        "me-central-1",
        "me-south-1",
        "mx-central-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
      ],
    ],
  },
];

/** Every known region. */
export const REGIONS: ReadonlySet<string> = new Set(PARTITIONS.flatMap(({ known }) => known));

/** The partition of a region; `undefined` for a reference and for what no region looks like. */
export function partitionOf(region: string | undefined): string | undefined {
  return partition(region)?.id;
}

/** How the hosts of AWS's services end in a region; that of most regions for a reference and for what no region looks like. */
export function dnsSuffixIn(region: string | undefined): string {
  return partition(region)?.dnsSuffix ?? "amazonaws.com";
}

function partition(region: string | undefined): Partition | undefined {
  return isReference(region) ? undefined : PARTITIONS.find(({ regions }) => regions.test(region ?? ""));
}
