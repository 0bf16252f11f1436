import { ARN_LIMIT, type Arn, type ArnType, BUCKET_ARN_LIMIT, parseArn } from "../../aws-facts/arns";
import { breach } from "../limits";

/** A literal ARN of the settings with its place. */
export interface PlacedArn {
  readonly path: string;
  readonly value: string;
  /** What it must be. */
  readonly type: ArnType;
  /** Its parts; `undefined` if it is not an ARN of that type. */
  readonly arn: Arn | undefined;
}

/** Splits an ARN if AWS takes it for its type. */
export function arnOf(type: ArnType, value: string): Arn | undefined {
  const arn = parseArn(value);
  const limit = type.service === "s3" ? BUCKET_ARN_LIMIT : ARN_LIMIT;
  const fits =
    arn?.service === type.service && type.resource.test(arn.resource) && breach({ value, limit }) === undefined;
  return fits && (type.service === "s3" || /^\d{12}$/.test(arn.account)) ? arn : undefined;
}
