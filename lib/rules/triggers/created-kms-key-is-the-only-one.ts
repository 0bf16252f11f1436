import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { sendersOf } from "../../resources/sender-key/senders";

const sender = { lambdaArn: "${aws_lambda_function.mail.arn}" };
const kmsKeyId = "${aws_kms_key.codes.arn}";

export const createdKmsKeyIsTheOnlyOne = rule({
  id: "created-kms-key-is-the-only-one",
  severity: "error",
  title: '`kmsKey: "create"` requires a custom sender, and excludes `kmsKeyId`',
  why: "A pool has one key for its custom senders, and without a sender nothing is encrypted with it.",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ userPool: { lambdaConfig } }) => {
    if (lambdaConfig?.kmsKey === undefined) return [];
    const found = { path: "userPool.lambdaConfig.kmsKey", value: lambdaConfig.kmsKey };
    if (lambdaConfig.kmsKeyId !== undefined) {
      const fix = "remove kmsKeyId to use a created key, or kmsKey to use your own";
      return [{ ...found, message: "creates a key, but kmsKeyId names another one", fix }];
    }
    if (sendersOf({ lambdaConfig }).length > 0) return [];
    const fix = "set customEmailSender or customSmsSender, or remove kmsKey";
    return [{ ...found, message: "creates a key for custom senders, but there is none", fix }];
  },
  examples: () => ({
    good: [
      example({ lambdaConfig: { kmsKey: "create", customEmailSender: sender } }),
      example({ lambdaConfig: { kmsKeyId, customEmailSender: sender } }),
    ],
    bad: [
      {
        given: example({ lambdaConfig: { kmsKey: "create", kmsKeyId, customEmailSender: sender } }),
        at: ["userPool.lambdaConfig.kmsKey"],
      },
      {
        given: example({ lambdaConfig: { kmsKey: "create", preSignUp: "${aws_lambda_function.sign_up.arn}" } }),
        at: ["userPool.lambdaConfig.kmsKey"],
      },
      { given: example({ lambdaConfig: { kmsKey: "create", kmsKeyId } }), at: ["userPool.lambdaConfig.kmsKey"] },
    ],
  }),
});
