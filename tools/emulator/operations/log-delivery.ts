import { AwsError, invalidParameter } from "../aws-error";
import { operation } from "../operation";
import type { Pool } from "../pool";
import { getPool, type Region } from "../store";
import type { LogConfigurations } from "../types";
import { arnParts } from "../user-pool/rules/rule";

/** SetLogDeliveryConfiguration replaces all. */
export const SetLogDeliveryConfiguration = operation(
  "SetLogDeliveryConfiguration",
  (region, { UserPoolId, LogConfigurations }) => {
    const pool = getPool(region, UserPoolId);
    check(region, pool, LogConfigurations);
    pool.logConfigurations = LogConfigurations;
    return { LogDeliveryConfiguration: { UserPoolId, LogConfigurations } };
  },
);

/** GetLogDeliveryConfiguration. Not certain: that AWS keeps the order it was given. */
export const GetLogDeliveryConfiguration = operation("GetLogDeliveryConfiguration", (region, { UserPoolId }) => ({
  LogDeliveryConfiguration: { UserPoolId, LogConfigurations: getPool(region, UserPoolId).logConfigurations },
}));

function check(region: Region, pool: Pool, configurations: LogConfigurations): void {
  const sources = configurations.map(({ EventSource }) => EventSource);
  if (new Set(sources).size < sources.length) {
    throw invalidParameter("Following event sources appear more then once in a request");
  }
  for (const configuration of configurations) checkOne(region, configuration);
  if (sources.includes("userAuthEvents") && pool.settings.UserPoolTier !== "PLUS") {
    throw new AwsError(
      "FeatureUnavailableInTierException",
      `The following feature is not available for the ${pool.settings.UserPoolTier} pricing tier configured: ` +
        "Log Streaming",
    );
  }
}

function checkOne(region: Region, configuration: LogConfigurations[number]): void {
  const { EventSource, LogLevel, CloudWatchLogsConfiguration: logs, FirehoseConfiguration: stream } = configuration;
  const notification = EventSource === "userNotification";
  const destinations = [logs, stream, configuration.S3Configuration].filter((destination) => destination !== undefined);
  // Not certain: the two texts.
  if (LogLevel !== (notification ? "ERROR" : "INFO")) {
    throw invalidParameter(`Log level ${LogLevel} is not supported for event source ${EventSource}.`);
  }
  if (destinations.length !== 1 || (notification && !logs)) {
    throw invalidParameter(`Invalid log destination for event source ${EventSource}.`);
  }
  for (const arn of [logs?.LogGroupArn, stream?.StreamArn]) {
    if (arn !== undefined && arnParts(arn).region !== region.name) {
      throw invalidParameter("ARN does not belong to current region");
    }
  }
}
