import { parseArn } from "../../aws-facts/arn";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

export const arnsInThePoolsAccount = rule({
  id: "arns-in-the-pools-account",
  severity: "warning",
  title: "Roles, functions, keys and the like belong to the pool's account",
  why: "AWS answers `Cross-account pass role is not allowed.` for a role, and cannot find other things; a permission for another account's function cannot be made from here.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ accountId, userPool }) =>
    accountId === undefined
      ? []
      : arnsOf(userPool).flatMap(([path, value]) => {
          const account = parseArn(value)?.account;
          if (account === undefined || account === accountId || !/^\d{12}$/.test(account)) return [];
          const message = `belongs to account ${account}, the pool to ${accountId}`;
          return [{ path: `userPool.${path}`, value, message, fix: "name one of the pool's own account" }];
        }),
  examples: () => ({
    good: [
      example(
        {
          smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" },
          emailConfiguration: { sourceArn: "arn:aws:ses:us-east-1:999999999999:identity/acme.example" },
          lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" },
        },
        { accountId: "123456789012" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            smsConfiguration: { externalId: "acme", snsCallerArn: "arn:aws:iam::999999999999:role/sms" },
            lambdaConfig: {
              preSignUp: "arn:aws:lambda:us-east-1:999999999999:function:a",
              customSmsSender: { lambdaArn: "arn:aws:lambda:us-east-1:999999999999:function:a" },
              kmsKeyId: "arn:aws:kms:us-east-1:999999999999:key/a",
            },
            domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:999999999999:certificate/a" },
            webAclArn: "arn:aws:wafv2:us-east-1:999999999999:regional/webacl/acme/a",
            logDelivery: {
              userNotification: { cloudWatchLogGroupArn: "arn:aws:logs:us-east-1:999999999999:log-group:acme" },
            },
          },
          { accountId: "123456789012" },
        ),
        at: [
          "smsConfiguration.snsCallerArn",
          "lambdaConfig.preSignUp",
          "lambdaConfig.customSmsSender.lambdaArn",
          "lambdaConfig.kmsKeyId",
          "domain.certificateArn",
          "webAclArn",
          "logDelivery.userNotification.cloudWatchLogGroupArn",
        ].map((path) => `userPool.${path}`),
      },
    ],
  }),
});

/** What has to be in the pool's account. An SES identity need not: its owner may let others send. */
function arnsOf(userPool: Subject["userPool"]): [path: string, arn: string | undefined][] {
  const { smsConfiguration, lambdaConfig = {}, domain, webAclArn, logDelivery } = userPool;
  return [
    ["smsConfiguration.snsCallerArn", smsConfiguration?.snsCallerArn],
    ...Object.entries(lambdaConfig).map(([name, stated]): [string, string] =>
      typeof stated === "string"
        ? [`lambdaConfig.${name}`, stated]
        : [`lambdaConfig.${name}.lambdaArn`, stated?.lambdaArn],
    ),
    ["domain.certificateArn", domain?.certificateArn],
    ["webAclArn", webAclArn],
    ...(["userNotification", "userAuthEvents"] as const).flatMap((source): [string, string | undefined][] => [
      [`logDelivery.${source}.cloudWatchLogGroupArn`, logDelivery?.[source]?.cloudWatchLogGroupArn],
      [`logDelivery.${source}.firehoseStreamArn`, logDelivery?.[source]?.firehoseStreamArn],
    ]),
  ];
}
