import type { CognitoLogDeliveryConfigurationLogConfigurations, Complete, LogDeliveryArguments } from "../../aws";
import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";
import type { AtLeastOneOf } from "../at-least-one-of";
import type { Importable } from "../importable";

/** ARN of a log group of the pool's region, without `:*` at its end. */
type ToCloudWatch = {
  /** ARN of a log group of the pool's region, without `:*` at its end. */
  readonly cloudWatchLogGroupArn: string;
  readonly firehoseStreamArn?: undefined;
  readonly s3BucketArn?: undefined;
};
type ToFirehose = {
  /** ARN of a Firehose stream of the pool's region. */
  readonly firehoseStreamArn: string;
  readonly cloudWatchLogGroupArn?: undefined;
  readonly s3BucketArn?: undefined;
};
type ToS3 = {
  /** ARN of an S3 bucket. */
  readonly s3BucketArn: string;
  readonly cloudWatchLogGroupArn?: undefined;
  readonly firehoseStreamArn?: undefined;
};
type Destination = ToCloudWatch | ToFirehose | ToS3;

/** Where the pool's logs go, by their source; AWS takes one destination for each. */
export interface LogDeliverySettings {
  /** `importId`: the pool's id. */
  readonly logDelivery?: Importable &
    AtLeastOneOf<{
      /** E-mail and SMS that could not be sent (level ERROR): to CloudWatch only. */
      readonly userNotification: ToCloudWatch;
      /** Sign-ins and what threat protection saw in them (level INFO); needs tier PLUS. */
      readonly userAuthEvents: Destination;
    }>;
}

type LogDelivery = NonNullable<LogDeliverySettings["logDelivery"]>;
type LogConfiguration = Complete<CognitoLogDeliveryConfigurationLogConfigurations>;

const CLOUD_WATCH = { cloudWatchLogGroupArn: { arn: ARNS.logGroup } };

/** AWS's limits on them. */
export const limits = {
  logDelivery: {
    userNotification: CLOUD_WATCH,
    userAuthEvents: {
      ...CLOUD_WATCH,
      firehoseStreamArn: { arn: ARNS.deliveryStream },
      s3BucketArn: { arn: ARNS.bucket },
    },
  },
} as const satisfies LimitsOf<LogDeliverySettings>;

/** Settings to arguments, in one order: to Terraform it is a list, and another order a change. */
export function toTerraform({ userNotification, userAuthEvents }: LogDelivery): Complete<LogDeliveryArguments> {
  return {
    logConfigurations: [
      ...(userNotification ? [to("userNotification", "ERROR", userNotification)] : []),
      ...(userAuthEvents ? [to("userAuthEvents", "INFO", userAuthEvents)] : []),
    ],
  };
}

function to(eventSource: string, logLevel: string, destination: Destination): LogConfiguration {
  const { cloudWatchLogGroupArn: logGroupArn, firehoseStreamArn: streamArn, s3BucketArn: bucketArn } = destination;
  return {
    eventSource,
    logLevel,
    cloudWatchLogsConfiguration: logGroupArn === undefined ? undefined : [{ logGroupArn }],
    firehoseConfiguration: streamArn === undefined ? undefined : [{ streamArn }],
    s3Configuration: bucketArn === undefined ? undefined : [{ bucketArn }],
  };
}
