import type { LogConfigurationType, LogDeliveryConfigurationType } from "../../aws-facts/cognito-api";
import { known, present, UnknownValue } from "../../aws-facts/known";
import { LOG_LEVELS, type LogDeliverySettings } from "./settings";

type LogDelivery = NonNullable<LogDeliverySettings["logDelivery"]>;
type Destination = NonNullable<LogDelivery["userAuthEvents"]>;

/** Where the logs of a pool go as settings, in the live order; nothing for a pool that has none. */
export function fromAws(delivery: LogDeliveryConfigurationType, importId: string): LogDelivery | undefined {
  const all = delivery.LogConfigurations ?? [];
  const bySource = new Map<string, Destination>();
  for (const one of all) {
    const destination = destinationOf(one);
    if (bySource.has(one.EventSource)) throw new UnknownValue(one.EventSource, ["each source once"]);
    bySource.set(one.EventSource, destination);
  }
  return all.length === 0 ? undefined : ({ adopted: true, importId, ...Object.fromEntries(bySource) } as LogDelivery);
}

function destinationOf(one: LogConfigurationType): Destination {
  const source = present(known(one.EventSource, ["userNotification", "userAuthEvents"]));
  known(one.LogLevel, [LOG_LEVELS[source]]);
  const cloudWatchLogGroupArn = one.CloudWatchLogsConfiguration?.LogGroupArn;
  const firehoseStreamArn = one.FirehoseConfiguration?.StreamArn;
  const s3BucketArn = one.S3Configuration?.BucketArn;
  const stated = Object.entries({ cloudWatchLogGroupArn, firehoseStreamArn, s3BucketArn }).filter(([, arn]) => arn);
  if (stated.length !== 1) throw new UnknownValue(one.EventSource, ["one destination for each source"]);
  if (source === "userNotification" && !cloudWatchLogGroupArn) {
    throw new UnknownValue(one.EventSource, ["a log group for userNotification"]);
  }
  return Object.fromEntries(stated) as unknown as Destination;
}
