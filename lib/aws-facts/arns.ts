import { isLiteral } from "../synth/reference";

const GUIDE = "https://docs.aws.amazon.com/cognito/latest/developerguide";

/** The parts of an ARN. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the account, with its colons and slashes. */
  readonly resource: string;
}

/** Splits a literal ARN; `undefined` for a reference and for what is not an ARN. */
export function parseArn(value: string | undefined): Arn | undefined {
  if (!isLiteral(value)) return undefined;
  const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(value);
  if (match === null) return undefined;
  const [, partition = "", service = "", region = "", account = "", resource = ""] = match;
  return { partition, service, region, account, resource };
}

/** A type of resource that a setting names by its ARN. */
export interface ArnType {
  /** With its article: `a Lambda function`. */
  readonly name: string;
  readonly service: string;
  readonly resource: RegExp;
  readonly example: string;
  /** Where AWS wants the resource; otherwise any region, or a table of regions, is right. */
  readonly region?: "pool" | "us-east-1";
  /** Whether it must have the pool's account. */
  readonly account?: "pool";
  readonly link: string;
}

/** CloudFront, which serves custom domains, reads certificates from there alone; other partitions do not have the region. */
export const REGION_OF_CERTIFICATES = "us-east-1";

/** Every type of ARN in the settings. */
export const ARNS = {
  role: {
    name: "an IAM role",
    service: "iam",
    resource: /^role\/./,
    example: "arn:aws:iam::<account>:role/<name>",
    account: "pool",
    link: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html",
  },
  lambdaFunction: {
    name: "a Lambda function",
    service: "lambda",
    resource: /^function:[^:]+(:[^:]+)?$/,
    example: "arn:aws:lambda:<region>:<account>:function:<name>",
    region: "pool",
    account: "pool",
    link: `${GUIDE}/cognito-user-pools-working-with-lambda-triggers.html`,
  },
  kmsKey: {
    name: "a KMS key",
    service: "kms",
    resource: /^(key|alias)\/./,
    example: "arn:aws:kms:<region>:<account>:key/<id>",
    region: "pool",
    account: "pool",
    link: `${GUIDE}/user-pool-lambda-custom-sender-triggers.html`,
  },
  sesIdentity: {
    name: "an SES identity",
    service: "ses",
    resource: /^identity\/./,
    example: "arn:aws:ses:<region>:<account>:identity/<domain or address>",
    link: `${GUIDE}/user-pool-email.html`,
  },
  certificate: {
    name: "an ACM certificate",
    service: "acm",
    resource: /^certificate\/./,
    example: "arn:aws:acm:us-east-1:<account>:certificate/<id>",
    region: REGION_OF_CERTIFICATES,
    account: "pool",
    link: `${GUIDE}/cognito-user-pools-add-custom-domain.html`,
  },
  webAcl: {
    name: "a regional WAF web ACL",
    service: "wafv2",
    resource: /^regional\/webacl\/./,
    example: "arn:aws:wafv2:<region>:<account>:regional/webacl/<name>/<id>",
    region: "pool",
    account: "pool",
    link: `${GUIDE}/user-pool-waf.html`,
  },
  logGroup: {
    name: "a CloudWatch log group",
    service: "logs",
    resource: /^log-group:[^:]+$/,
    example: "arn:aws:logs:<region>:<account>:log-group:<name>",
    region: "pool",
    account: "pool",
    link: `${GUIDE}/exporting-quotas-and-usage.html`,
  },
  deliveryStream: {
    name: "a Firehose stream",
    service: "firehose",
    resource: /^deliverystream\/./,
    example: "arn:aws:firehose:<region>:<account>:deliverystream/<name>",
    region: "pool",
    account: "pool",
    link: `${GUIDE}/exporting-quotas-and-usage.html`,
  },
  bucket: {
    name: "an S3 bucket",
    service: "s3",
    resource: /^[^:]/,
    example: "arn:aws:s3:::<bucket>",
    link: `${GUIDE}/exporting-quotas-and-usage.html`,
  },
  pinpointProject: {
    name: "a Pinpoint project",
    service: "mobiletargeting",
    resource: /^apps\/./,
    example: "arn:aws:mobiletargeting:<region>:<account>:apps/<id>",
    account: "pool",
    link: `${GUIDE}/cognito-user-pools-pinpoint-integration.html`,
  },
} as const satisfies Readonly<Record<string, ArnType>>;

/** `ArnType` of the API in its pattern and length, and what every ARN but a bucket's must match. */
export const ARN_LIMIT = {
  length: [20, 2048],
  pattern: "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
} as const;

/** `S3ArnType` of the API: without a region and an account. */
export const BUCKET_ARN_LIMIT = {
  length: [3, 1024],
  pattern: "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
} as const;
