import { partitionOf, REGIONS } from "../../aws-facts/regions";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const arnIsInThePoolsRegion = rule({
  id: "arn-is-in-the-pools-region",
  severity: "error",
  liveFact: true,
  title: "Resources must be in the user pool's region and partition",
  why: "AWS answers `Cross-region lambda functions are not supported`, `ARN does not belong to current region` or `The specified SSL certificate doesn't exist, isn't in us-east-1 region, …`; nothing crosses a partition such as aws-cn.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ limited, userPool, region: home }) => {
    const region = userPool.region ?? home;
    const partition = partitionOf(region);
    return limited.arns.flatMap(({ path, value, type, arn }) => {
      if (arn === undefined) return [];
      const fix = `use the ARN of ${type.name} that the pool can reach: \`${type.example}\``;
      if (partition !== undefined && arn.partition !== partition) {
        return [{ path, value, message: `is in partition ${arn.partition}; ${region} is in ${partition}`, fix }];
      }
      // Where a partition has its certificates is known of `aws` alone, and what is near to an unknown region of none.
      if (type.region === "us-east-1" && arn.partition === "aws" && arn.region !== "us-east-1") {
        return [
          { path, value, message: `is in ${arn.region}; AWS accepts only us-east-1, whatever the pool's region`, fix },
        ];
      }
      const near = type.region !== "pool" || region === undefined || !REGIONS.has(region) || arn.region === region;
      return near ? [] : [{ path, value, message: `is in ${arn.region}; the pool is in ${region}`, fix }];
    });
  },
  examples: () => ({
    good: [
      example(
        {
          lambdaConfig: { preSignUp: "arn:aws:lambda:eu-west-1:123456789012:function:a" },
          domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
          emailConfiguration: { sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example" },
        },
        { region: "eu-west-1" },
      ),
      example({ webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/a/b" }, { region: "${var.region}" }),
      example(
        {
          domain: {
            name: "a.acme.example",
            certificateArn: "arn:aws-us-gov:acm:us-gov-west-1:123456789012:certificate/a",
          },
        },
        { region: "us-gov-west-1" },
      ),
      example(
        { lambdaConfig: { preSignUp: "arn:aws-eusc:lambda:eusc-de-east-1:123456789012:function:a" } },
        { region: "eusc-de-east-1" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            lambdaConfig: {
              preSignUp: "arn:aws:lambda:eu-west-1:123456789012:function:a",
              customSmsSender: { lambdaArn: "arn:aws:lambda:eu-west-1:123456789012:function:a" },
              kmsKeyId: "arn:aws:kms:eu-west-1:123456789012:key/a",
            },
            domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/a" },
            webAclArn: "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/acme/a1b2",
            logDelivery: {
              userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:eu-west-1:123456789012:log-group:/acme" },
              userAuthEvents: { s3BucketArn: "arn:aws-cn:s3:::acme" },
            },
          },
          { region: "us-east-1" },
        ),
        at: [
          "lambdaConfig.preSignUp",
          "lambdaConfig.customSmsSender.lambdaArn",
          "lambdaConfig.kmsKeyId",
          "domain.certificateArn",
          "webAclArn",
          "logDelivery.userNotification.cloudWatchLogGroupArn",
          "logDelivery.userAuthEvents.s3BucketArn",
        ].map((path) => `userPool.${path}`),
      },
    ],
  }),
});
