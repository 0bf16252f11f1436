import { example } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

function functions({ lambdaConfig = {} }: Subject["userPool"]): [path: string, arn: string | undefined][] {
  const { customEmailSender, customSmsSender, preTokenGenerationConfig, kmsKeyId: _, ...triggers } = lambdaConfig;
  return [
    ...Object.entries(triggers),
    ["customEmailSender.lambdaArn", customEmailSender?.lambdaArn],
    ["customSmsSender.lambdaArn", customSmsSender?.lambdaArn],
    ["preTokenGenerationConfig.lambdaArn", preTokenGenerationConfig?.lambdaArn],
  ];
}

export const triggersAreFunctions = rule({
  id: "triggers-are-functions",
  severity: "error",
  title: "Triggers are Lambda functions, and their key a KMS key, in the pool's region",
  why: "AWS answers `Cross-region lambda functions are not supported` or `Invalid arn <region>`; Terraform takes any ARN, that of a bucket too.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ userPool, region: home }) => {
    const region = userPool.region ?? home;
    return [
      ...functions(userPool).flatMap(([name, arn]) =>
        wrongArn({ path: `userPool.lambdaConfig.${name}`, arn, service: "lambda", resource: "function:", region }),
      ),
      ...wrongArn({
        path: "userPool.lambdaConfig.kmsKeyId",
        arn: userPool.lambdaConfig?.kmsKeyId,
        service: "kms",
        resource: "key/",
        region,
      }),
    ];
  },
  examples: () => ({
    good: [
      example(
        { lambdaConfig: { preSignUp: "arn:aws:lambda:us-east-1:123456789012:function:a:live" } },
        { region: "us-east-1" },
      ),
      example({ lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" } }, { region: "us-east-1" }),
    ],
    bad: [
      {
        given: example(
          {
            lambdaConfig: {
              preSignUp: "arn:aws:lambda:eu-west-1:123456789012:function:a",
              postConfirmation: "arn:aws:sns:us-east-1:123456789012:a",
              customSmsSender: { lambdaArn: "arn:aws:lambda:eu-west-1:123456789012:function:a" },
              kmsKeyId: "arn:aws:kms:eu-west-1:123456789012:key/a",
            },
          },
          { region: "us-east-1" },
        ),
        at: [
          "userPool.lambdaConfig.preSignUp",
          "userPool.lambdaConfig.postConfirmation",
          "userPool.lambdaConfig.customSmsSender.lambdaArn",
          "userPool.lambdaConfig.kmsKeyId",
        ],
      },
    ],
  }),
});
