import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const GROUP = "arn:aws:logs:us-west-2:111111111111:log-group:a";
const STREAM = "arn:aws:firehose:us-west-2:111111111111:deliverystream/a";

describe("log delivery", () => {
  const read = (...LogConfigurations: object[]) =>
    readPool(described({ logDelivery: { UserPoolId: "us-west-2_abc123", LogConfigurations } as never }));
  const messages = {
    EventSource: "userNotification",
    LogLevel: "ERROR",
    CloudWatchLogsConfiguration: { LogGroupArn: GROUP },
  };
  const signIns = { EventSource: "userAuthEvents", LogLevel: "INFO", FirehoseConfiguration: { StreamArn: STREAM } };

  test("keeps the live order", () => {
    const { userPool, remarks } = read(signIns, messages);
    expect(JSON.stringify(userPool.logDelivery)).toBe(
      JSON.stringify({
        adopted: true,
        importId: "us-west-2_abc123",
        userAuthEvents: { firehoseStreamArn: STREAM },
        userNotification: { cloudWatchLogGroupArn: GROUP },
      }),
    );
    expect(remarks).toEqual([]);
  });

  test.each([
    ["another level", { ...messages, LogLevel: "INFO" }],
    ["another source", { ...messages, EventSource: "moon" }],
    ["no destination", { ...messages, CloudWatchLogsConfiguration: undefined }],
    ["two destinations", { ...signIns, CloudWatchLogsConfiguration: { LogGroupArn: GROUP } }],
    ["messages to a stream", { ...signIns, EventSource: "userNotification", LogLevel: "ERROR" }],
  ])("with %s is left as it is", (_, configuration) => {
    const { userPool, remarks } = read(configuration);
    expect(userPool).not.toHaveProperty("logDelivery");
    expect(remarks).toMatchObject([{ kind: "unknown", source: "GetLogDeliveryConfiguration LogConfigurations" }]);
  });
});

test("a web ACL stays associated, and is not stated, since that would associate it again", () => {
  const { userPool, remarks } = readPool(
    described({ webAclArn: "arn:aws:wafv2:us-west-2:111111111111:regional/webacl/a/1" }),
  );
  expect(userPool).not.toHaveProperty("webAclArn");
  expect(remarks).toMatchObject([{ kind: "left-out", path: "userPool.webAclArn" }]);
});

test("trigger permissions, the SMS role and DNS records are left out, with a remark", () => {
  const role = "arn:aws:iam::111111111111:role/sms";
  const pool = {
    Id: "us-west-2_abc123",
    Name: "legacy",
    LambdaConfig: { PreSignUp: "arn:aws:lambda:us-west-2:111111111111:function:f" },
    SmsConfiguration: { SnsCallerArn: role, ExternalId: "x" },
  };
  const domains = [{ Domain: "login.acme.example", CustomDomainConfig: { CertificateArn: "arn" } }];
  const { userPool, remarks } = readPool(described({ pool, domains }));
  expect(userPool).not.toHaveProperty("lambdaPermissions");
  expect(userPool.smsConfiguration).toEqual({ snsCallerArn: role, externalId: "x" });
  expect(userPool).not.toHaveProperty("domain.hostedZoneId");
  expect(remarks.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "left-out userPool.domain.hostedZoneId",
    "left-out userPool.lambdaPermissions",
    "left-out userPool.smsConfiguration.snsCallerArn",
  ]);
});

test("no secret copies are added", () => {
  const clients = [{ ClientId: "1", ClientName: "web", ClientSecret: "(removed)" }];
  expect(readPool(described({ clients })).userPool).not.toHaveProperty("clientSecrets");
});
