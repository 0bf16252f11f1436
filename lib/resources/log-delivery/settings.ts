import type { CognitoLogDeliveryConfigurationLogConfigurations, Complete, LogDeliveryArguments } from "../../aws";
import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";
import type { AtLeastOneOf } from "../at-least-one-of";
import type { Adoptable } from "../importable";

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
  /**
   * `importId`: the pool's id. `adopted`: the sources are sent in the order in which they are written here, since another order
   * than the live one is a change.
   */
  readonly logDelivery?: Adoptable &
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

/** The level that AWS takes of each source. */
export const LOG_LEVELS = { userNotification: "ERROR", userAuthEvents: "INFO" } as const;

type Source = keyof typeof LOG_LEVELS;

/**
 * Settings to arguments, in one order: to Terraform it is a list, and another order a change. What is adopted keeps the order
 * that it is written in.
 */
export function toTerraform(stated: LogDelivery): Complete<LogDeliveryArguments> {
  const sources = Object.keys(LOG_LEVELS) as Source[];
  const written = Object.keys(stated).filter((name): name is Source => Object.hasOwn(LOG_LEVELS, name));
  return {
    logConfigurations: (stated.adopted ? written : sources).flatMap((source) => {
      const destination = stated[source];
      return destination === undefined ? [] : [to(source, destination)];
    }),
  };
}

function to(eventSource: Source, destination: Destination): LogConfiguration {
  const { cloudWatchLogGroupArn: logGroupArn, firehoseStreamArn: streamArn, s3BucketArn: bucketArn } = destination;
  return {
    eventSource,
    logLevel: LOG_LEVELS[eventSource],
    cloudWatchLogsConfiguration: logGroupArn === undefined ? undefined : [{ logGroupArn }],
    firehoseConfiguration: streamArn === undefined ? undefined : [{ streamArn }],
    s3Configuration: bucketArn === undefined ? undefined : [{ bucketArn }],
  };
}
