import { example } from "../../checks/example";
import { type ExpectedArn, wrongArn } from "../../checks/facts/arns";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

/** What each destination is. */
const DESTINATIONS = {
  cloudWatchLogGroupArn: { service: "logs", resource: "log-group:" },
  firehoseStreamArn: { service: "firehose", resource: "deliverystream/" },
  s3BucketArn: { service: "s3" },
} as const satisfies Record<string, Pick<ExpectedArn, "service" | "resource">>;

export const logsGoToThePoolsRegion = rule({
  id: "logs-go-to-the-pools-region",
  severity: "error",
  title: "Logs go to a log group, stream or bucket, the former two in the pool's region",
  why: "AWS answers `ARN does not belong to current region`; Terraform takes any ARN for each of them.",
  link: api("SetLogDeliveryConfiguration"),
  check: ({ userPool: { region: own, logDelivery = {} }, region: home }) =>
    (["userNotification", "userAuthEvents"] as const).flatMap((source) =>
      (["cloudWatchLogGroupArn", "firehoseStreamArn", "s3BucketArn"] as const).flatMap((kind) =>
        wrongArn({
          path: `userPool.logDelivery.${source}.${kind}`,
          arn: logDelivery[source]?.[kind],
          region: kind === "s3BucketArn" ? undefined : (own ?? home),
          ...DESTINATIONS[kind],
        }),
      ),
    ),
  examples: () => ({
    good: [
      example(
        {
          logDelivery: {
            userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:/acme/pool" },
            userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" },
          },
        },
        { region: "us-east-1" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            logDelivery: {
              userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:eu-west-1:123456789012:log-group:/acme/pool" },
              userAuthEvents: { firehoseStreamArn: "arn:aws:kinesis:us-east-1:123456789012:stream/acme" },
            },
          },
          { region: "us-east-1" },
        ),
        at: [
          "userPool.logDelivery.userNotification.cloudWatchLogGroupArn",
          "userPool.logDelivery.userAuthEvents.firehoseStreamArn",
        ],
      },
    ],
  }),
});
