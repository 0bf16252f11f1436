/** The shapes of log delivery, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, UserPoolIdType } from "./common";
import { list, structure } from "./composites";
import { oneOf, string } from "./scalars";

const CloudWatchLogsConfigurationType = structure({}, { LogGroupArn: ArnType });

const S3ConfigurationType = structure(
  {},
  {
    BucketArn: string({
      min: 3,
      max: 1024,
      pattern: String.raw`arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?`,
    }),
  },
);

const FirehoseConfigurationType = structure({}, { StreamArn: ArnType });

const LogConfigurationType = structure(
  { LogLevel: oneOf("ERROR", "INFO"), EventSource: oneOf("userNotification", "userAuthEvents") },
  {
    CloudWatchLogsConfiguration: CloudWatchLogsConfigurationType,
    S3Configuration: S3ConfigurationType,
    FirehoseConfiguration: FirehoseConfigurationType,
  },
);

export const SetLogDeliveryConfigurationRequest = structure(
  { UserPoolId: UserPoolIdType, LogConfigurations: list(LogConfigurationType, { max: 2 }) },
  {},
);

export const GetLogDeliveryConfigurationRequest = structure({ UserPoolId: UserPoolIdType }, {});
