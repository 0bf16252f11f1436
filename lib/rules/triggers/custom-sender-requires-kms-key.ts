import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const customSenderRequiresKmsKey = rule({
  id: "custom-sender-requires-kms-key",
  severity: "error",
  title: "A custom sender requires `kmsKeyId`",
  why: "AWS answers `KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.`",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig === undefined || lambdaConfig.kmsKeyId !== undefined
      ? []
      : (["customEmailSender", "customSmsSender"] as const)
          .filter((sender) => lambdaConfig[sender] !== undefined)
          .map((sender) => ({
            path: `userPool.lambdaConfig.${sender}`,
            message: "requires lambdaConfig.kmsKeyId, which encrypts the codes for the function",
            fix: "set kmsKeyId to the ARN of a KMS key",
          })),
  examples: () => ({
    good: [
      example({
        lambdaConfig: {
          customSmsSender: { lambdaArn: "${aws_lambda_function.sms.arn}" },
          kmsKeyId: "${aws_kms_key.codes.arn}",
        },
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
