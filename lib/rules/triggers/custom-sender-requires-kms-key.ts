import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { sendersOf } from "../../resources/sender-key/senders";

export const customSenderRequiresKmsKey = rule({
  id: "custom-sender-requires-kms-key",
  severity: "error",
  title: "A custom sender requires `kmsKey` or `kmsKeyId`",
  why: "AWS answers `KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.`",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig?.kmsKey !== undefined || lambdaConfig?.kmsKeyId !== undefined
      ? []
      : sendersOf({ lambdaConfig }).map(([sender]) => ({
          path: `userPool.lambdaConfig.${sender}`,
          message: "requires a KMS key, which encrypts the codes for the function",
          fix: 'set lambdaConfig.kmsKey: "create", or kmsKeyId to the ARN of your own key',
        })),
  examples: () => ({
    good: [
      example({
        lambdaConfig: {
          customSmsSender: { lambdaArn: "${aws_lambda_function.sms.arn}" },
          kmsKeyId: "${aws_kms_key.codes.arn}",
        },
      }),
      example({
        lambdaConfig: { customSmsSender: { lambdaArn: "${aws_lambda_function.sms.arn}" }, kmsKey: "create" },
      }),
    ],
    bad: [
      {
        given: example({ lambdaConfig: { customSmsSender: { lambdaArn: "${aws_lambda_function.sms.arn}" } } }),
        at: ["userPool.lambdaConfig.customSmsSender"],
      },
    ],
  }),
});
