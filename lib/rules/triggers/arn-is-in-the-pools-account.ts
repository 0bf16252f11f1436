import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const OTHER = "999999999999";

export const arnIsInThePoolsAccount = rule({
  id: "arn-is-in-the-pools-account",
  severity: "warning",
  title: "Resources should be in the user pool's account",
  why: "AWS answers `Cross-account pass role is not allowed.` for a role, and often cannot find or use the rest; a permission for another account's function cannot be added from here.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ limited, accountId }) =>
    limited.arns.flatMap(({ path, value, type, arn }) => {
      // Of the role that deploys, an error says more; an SES identity can be shared with other accounts.
      if (path === "assumeRoleArn" || type.account !== "pool" || !/^\d{12}$/.test(accountId ?? "")) return [];
      if (arn === undefined || arn.account === accountId) return [];
      const message = `is in account ${arn.account}; the pool is in ${accountId}`;
      return [{ path, value, message, fix: `use ${type.name} of account ${accountId}` }];
    }),
  examples: () => ({
    good: [
      example(
        {
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
          emailConfiguration: { sourceArn: `arn:aws:ses:us-east-1:${OTHER}:identity/acme.example` },
          lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" },
          logDelivery: { userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" } },
        },
        { accountId: "123456789012" },
      ),
      example({ groups: { a: { roleArn: `arn:aws:iam::${OTHER}:role/a` } } }),
    ],
    bad: [
      {
        given: example(
          {
            lambdaConfig: {
              preSignUp: `arn:aws:lambda:us-east-1:${OTHER}:function:a`,
              customSmsSender: { lambdaArn: `arn:aws:lambda:us-east-1:${OTHER}:function:a` },
              kmsKeyId: `arn:aws:kms:us-east-1:${OTHER}:key/a`,
            },
            smsConfiguration: { externalId: "acme", snsCallerArn: `arn:aws:iam::${OTHER}:role/sms` },
            domain: { name: "login.acme.example", certificateArn: `arn:aws:acm:us-east-1:${OTHER}:certificate/a` },
            groups: { a: { roleArn: `arn:aws:iam::${OTHER}:role/a` } },
            webAclArn: `arn:aws:wafv2:us-east-1:${OTHER}:regional/webacl/acme/a`,
            logDelivery: {
              userNotification: { cloudWatchLogGroupArn: `arn:aws:logs:us-east-1:${OTHER}:log-group:acme` },
            },
          },
          { accountId: "123456789012" },
        ),
        at: [
          "lambdaConfig.preSignUp",
          "lambdaConfig.customSmsSender.lambdaArn",
          "lambdaConfig.kmsKeyId",
          "smsConfiguration.snsCallerArn",
          "domain.certificateArn",
          "groups.a.roleArn",
          "webAclArn",
          "logDelivery.userNotification.cloudWatchLogGroupArn",
        ].map((path) => `userPool.${path}`),
      },
    ],
  }),
});
