import { clientExample, example } from "../../checks/example";
import { rule } from "../../checks/rule";

const NOTIFY = "riskConfiguration.accountTakeoverRiskConfiguration";

export const arnNamesTheRightResource = rule({
  id: "arn-names-the-right-resource",
  severity: "error",
  liveFact: true,
  title: "An ARN must name the type of resource that the setting takes",
  why: "AWS refuses the ARN of anything else, often after the pool is made; Terraform accepts any ARN, also that of a bucket for a Lambda function.",
  link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
  check: ({ limited }) =>
    limited.arns.flatMap(({ path, value, type, arn }) => {
      if (arn !== undefined) return [];
      const message = `is not the ARN of ${type.name}: \`${type.example}\``;
      const fix = value.endsWith(":*")
        ? "remove :* from its end"
        : `use the ARN of ${type.name}, with its 12-digit account`;
      const refusedByTerraform = !value.startsWith("arn:");
      return [
        { path, value, message, refusedByTerraform, fix: type.service === "s3" ? `use the ARN of ${type.name}` : fix },
      ];
    }),
  examples: () => ({
    good: [
      example({
        lambdaConfig: {
          preSignUp: "arn:aws:lambda:us-east-1:123456789012:function:a:live",
          customMessage: "${var.arn}",
        },
        groups: { a: { roleArn: "arn:aws:iam::123456789012:role/path/a" } },
        logDelivery: { userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" } },
      }),
      // AWS accepts the alias of a key, and a bucket of any partition.
      example({ lambdaConfig: { kmsKeyId: "arn:aws-cn:kms:cn-north-1:123456789012:alias/a" } }),
    ],
    bad: [
      {
        given: example({
          lambdaConfig: {
            preSignUp: "my-function",
            postConfirmation: "arn:aws:lambda:us-east-1:12345678901:function:a",
            kmsKeyId: "0f0e0d0c-0b0a-0908-0706-050403020100",
          },
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:sns:us-east-1:123456789012:sms" },
          emailConfiguration: { sourceArn: "arn:aws:ses:us-east-1:123456789012:configuration-set/acme" },
          groups: { a: { roleArn: "arn:aws:iam::123456789012:user/a" } },
          domain: { name: "login.acme.example", certificateArn: "arn:aws:iam::123456789012:server-certificate/a" },
          webAclArn: "arn:aws:wafv2:us-east-1:123456789012:global/webacl/acme/a1b2",
          logDelivery: {
            userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:/acme:*" },
            userAuthEvents: { s3BucketArn: "arn:aws:s3:us-east-1:123456789012:acme" },
          },
          riskConfiguration: {
            accountTakeoverRiskConfiguration: {
              actions: { highAction: { eventAction: "BLOCK" } },
              notifyConfiguration: { sourceArn: "arn:aws:sns:us-east-1:123456789012:acme" },
            },
          },
        }),
        at: [
          "userPool.lambdaConfig.preSignUp",
          "userPool.lambdaConfig.postConfirmation",
          "userPool.lambdaConfig.kmsKeyId",
          "userPool.smsConfiguration.snsCallerArn",
          "userPool.emailConfiguration.sourceArn",
          "userPool.groups.a.roleArn",
          "userPool.domain.certificateArn",
          "userPool.webAclArn",
          "userPool.logDelivery.userNotification.cloudWatchLogGroupArn",
          "userPool.logDelivery.userAuthEvents.s3BucketArn",
          `userPool.${NOTIFY}.notifyConfiguration.sourceArn`,
        ],
      },
      {
        given: clientExample({ kind: "spa", analyticsConfiguration: { applicationArn: "arn:aws:s3:::acme" } }),
        at: ["userPool.clients.app.analyticsConfiguration.applicationArn"],
      },
      { given: example({}, { assumeRoleArn: "arn:aws:iam::123456789012:user/acme" }), at: ["assumeRoleArn"] },
    ],
  }),
});
