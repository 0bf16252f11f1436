import { REGION_OF_CERTIFICATES } from "../../lib/aws-facts/arns";
import { partitionOf } from "../../lib/aws-facts/regions";

/** Whose deployment it is. */
export interface Place {
  readonly region: string;
  readonly accountId: string;
}

const ID = "00000000-0000-4000-8000-000000000000";

/** What comes after the account in the ARN of a resource of that type. */
const ARNS: Readonly<Record<string, string>> = {
  aws_acm_certificate: `certificate/${ID}`,
  aws_acm_certificate_validation: `certificate/${ID}`,
  aws_cloudwatch_log_group: "log-group:local",
  aws_iam_role: "role/local",
  aws_kinesis_firehose_delivery_stream: "deliverystream/local",
  aws_kms_key: `key/${ID}`,
  aws_lambda_alias: "function:local:local",
  aws_lambda_function: "function:local",
  aws_ses_domain_identity: "identity/local.example.com",
  aws_ses_email_identity: "identity/local@example.com",
  aws_sesv2_email_identity: "identity/local@example.com",
  aws_wafv2_web_acl: `regional/webacl/local/${ID}`,
};

/** The name of a service in ARNs, where the resource type has another one. */
const SERVICES: Readonly<Record<string, string>> = {
  cloudwatch: "logs",
  kinesis: "firehose",
  sesv2: "ses",
};

/**
 * Stands for a value that only a resource could tell which is left out: an ARN that has the form of a real one, or `local`.
 *
 * @param reference as in an expression: `aws_iam_role.sms.arn`
 */
export function standIn(reference: string, { region, accountId }: Place): string {
  const [type = "", , attribute = ""] = reference.replace(/^data\./, "").split(".");
  if (!/(^|_)arn$/.test(attribute)) return "local";
  const word = type.split("_")[1] ?? "";
  const service = SERVICES[word] ?? word;
  const near = service === "acm" ? REGION_OF_CERTIFICATES : region;
  const where = service === "iam" ? `:${accountId}` : service === "s3" ? ":" : `${near}:${accountId}`;
  return `arn:${partitionOf(region) ?? "aws"}:${service}:${where}:${ARNS[type] ?? "local"}`;
}

/** Stands for the value of a Terraform variable. @param type as Terraform spells it; a string if it is not stated */
export function standInForVariable(type = "string"): unknown {
  if (type.startsWith("number")) return 0;
  if (type.startsWith("bool")) return false;
  if (/^(list|set|tuple)\b/.test(type)) return [];
  if (/^(map|object)\b/.test(type)) return {};
  return "local";
}
