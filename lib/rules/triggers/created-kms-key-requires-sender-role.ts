import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { sendersOf } from "../../resources/sender-key/senders";
import { isLiteral } from "../../synth/reference";

const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:mail";

export const createdKmsKeyRequiresSenderRole = rule({
  id: "created-kms-key-requires-sender-role",
  severity: "error",
  title: 'With `kmsKey: "create"`, the role of each custom sender must be known',
  why: "The key's policy lets that role decrypt. Without it, every code that the function gets fails with `AccessDeniedException`.",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig?.kmsKey !== "create" || lambdaConfig.kmsKeyId !== undefined
      ? []
      : sendersOf({ lambdaConfig })
          .filter(([, { lambdaArn, roleArn }]) => roleArn === undefined && isLiteral(lambdaArn))
          .map(([sender, { lambdaArn }]) => ({
            path: `userPool.lambdaConfig.${sender}.lambdaArn`,
            value: lambdaArn,
            message: "does not state the role of the function, which has to decrypt with the created key",
            fix: `set ${sender}.roleArn to the ARN of the function's role, or refer to an aws_lambda_function of this stack`,
          })),
  examples: () => ({
    good: [
      example({
        lambdaConfig: { kmsKey: "create", customEmailSender: { lambdaArn: "${aws_lambda_function.mail.arn}" } },
      }),
      example({
        lambdaConfig: {
          kmsKey: "create",
          customEmailSender: { lambdaArn: FUNCTION, roleArn: "arn:aws:iam::123456789012:role/mail" },
          customSmsSender: { lambdaArn: "${aws_lambda_alias.sms.arn}", roleArn: "${aws_iam_role.sms.arn}" },
        },
      }),
      example({ lambdaConfig: { kmsKeyId: "${aws_kms_key.codes.arn}", customEmailSender: { lambdaArn: FUNCTION } } }),
    ],
    bad: [
      {
        given: example({
          lambdaConfig: {
            kmsKey: "create",
            customEmailSender: { lambdaArn: FUNCTION },
            customSmsSender: { lambdaArn: FUNCTION },
          },
        }),
        at: ["userPool.lambdaConfig.customEmailSender.lambdaArn", "userPool.lambdaConfig.customSmsSender.lambdaArn"],
      },
    ],
  }),
});
