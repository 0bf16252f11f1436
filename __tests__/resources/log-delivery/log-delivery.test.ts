import { addLogDelivery } from "../../../lib/resources/log-delivery/resource";
import { type LogDeliverySettings, toTerraform } from "../../../lib/resources/log-delivery/settings";
import { withResources } from "../with-resources";

const cloudWatchLogGroupArn = "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/vendedlogs/accounts";
const firehoseStreamArn = "arn:aws:firehose:eu-central-1:123456789012:deliverystream/accounts";
const s3BucketArn = "arn:aws:s3:::accounts";

describe("log delivery", () => {
  test("failed messages go to CloudWatch as errors", () => {
    expect(toTerraform({ userNotification: { cloudWatchLogGroupArn } })).toEqual({
      logConfigurations: [
        {
          eventSource: "userNotification",
          logLevel: "ERROR",
          cloudWatchLogsConfiguration: [{ logGroupArn: cloudWatchLogGroupArn }],
        },
      ],
    });
  });

  test.each([
    [{ cloudWatchLogGroupArn }, { cloudWatchLogsConfiguration: [{ logGroupArn: cloudWatchLogGroupArn }] }],
    [{ firehoseStreamArn }, { firehoseConfiguration: [{ streamArn: firehoseStreamArn }] }],
    [{ s3BucketArn }, { s3Configuration: [{ bucketArn: s3BucketArn }] }],
  ])("sign-in events go to %j at level INFO, and nowhere else", (userAuthEvents, destination) => {
    expect(toTerraform({ userAuthEvents })).toEqual({
      logConfigurations: [{ eventSource: "userAuthEvents", logLevel: "INFO", ...destination }],
    });
  });

  test("the order of the settings does not change the list", () => {
    const { logConfigurations } = toTerraform({
      userAuthEvents: { s3BucketArn },
      userNotification: { cloudWatchLogGroupArn },
    });
    expect(logConfigurations).toMatchObject([{ eventSource: "userNotification" }, { eventSource: "userAuthEvents" }]);
  });

  test("an adopted configuration keeps its order", () => {
    const { logConfigurations } = toTerraform({
      adopted: true,
      userAuthEvents: { s3BucketArn },
      userNotification: { cloudWatchLogGroupArn },
    });
    expect(logConfigurations).toMatchObject([{ eventSource: "userAuthEvents" }, { eventSource: "userNotification" }]);
  });

  test("it has the pool's name in its address, and can be imported by the pool's id", () => {
    const json = withResources((context) =>
      addLogDelivery(context, { logDelivery: { importId: "eu-central-1_a", userAuthEvents: { s3BucketArn } } }),
    );
    expect(json.resource.aws_cognito_log_delivery_configuration).toEqual({
      pool: {
        user_pool_id: "${aws_cognito_user_pool.pool.id}",
        log_configurations: [
          { event_source: "userAuthEvents", log_level: "INFO", s3_configuration: [{ bucket_arn: s3BucketArn }] },
        ],
      },
    });
    expect(json.import).toEqual([{ id: "eu-central-1_a", to: "aws_cognito_log_delivery_configuration.pool" }]);
  });

  test("without the setting, there is no log delivery", () => {
    expect(Object.keys(withResources((context) => addLogDelivery(context, {})).resource)).toEqual([
      "aws_cognito_user_pool",
    ]);
  });

  test("settings that AWS refuses do not compile", () => {
    const refused: LogDeliverySettings[] = [
      // @ts-expect-error failed messages go to CloudWatch only
      { logDelivery: { userNotification: { s3BucketArn } } },
      // @ts-expect-error one destination for each source
      { logDelivery: { userAuthEvents: { s3BucketArn, firehoseStreamArn } } },
      // @ts-expect-error one source at least
      { logDelivery: {} },
    ];
    expect(refused).toHaveLength(3);
  });
});
