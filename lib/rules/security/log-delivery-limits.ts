import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { ARN } from "../../checks/shapes";

const LOG_GROUP = {
  ...ARN,
  allowed: "arn:<partition>:logs:<region>:<account>:log-group:<name>, without :* at its end",
};

const LIMITS: readonly Limit[] = [
  { path: "logDelivery.*.cloudWatchLogGroupArn", ...LOG_GROUP },
  { path: "logDelivery.*.firehoseStreamArn", ...ARN },
  {
    path: "logDelivery.*.s3BucketArn",
    length: [3, 1024],
    pattern: /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$/,
    allowed: "arn:<partition>:s3:::<bucket>",
  },
];

export const logDeliveryLimits = rule({
  id: "log-delivery-limits",
  severity: "error",
  title: "Destinations of logs are ARNs as AWS takes them",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`; Terraform takes whatever begins with arn:.",
  link: api("SetLogDeliveryConfiguration"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [
      example({
        logDelivery: {
          userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:/acme/pool" },
          userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" },
        },
      }),
    ],
    bad: [
      {
        given: example({
          logDelivery: {
            userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:/acme/pool:*" },
            userAuthEvents: { s3BucketArn: "arn:aws:s3:us-east-1:123456789012:acme-sign-ins" },
          },
        }),
        at: [
          "userPool.logDelivery.userNotification.cloudWatchLogGroupArn",
          "userPool.logDelivery.userAuthEvents.s3BucketArn",
        ],
      },
    ],
  }),
});
