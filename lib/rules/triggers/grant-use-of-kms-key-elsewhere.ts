import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { sendersOf } from "../../resources/sender-key/senders";

const sender = { lambdaArn: "${aws_lambda_function.mail.arn}" };

export const grantUseOfKmsKeyElsewhere = rule({
  id: "grant-use-of-kms-key-elsewhere",
  severity: "note",
  title: "Your own KMS key must let the deployment create grants, and the senders decrypt",
  why: "Cognito encrypts with a grant that is created with the credentials of the deployment. Neither synth nor a plan checks these permissions: the first message fails.",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig?.kmsKeyId === undefined || sendersOf({ lambdaConfig }).length === 0
      ? []
      : [
          {
            path: "userPool.lambdaConfig.kmsKeyId",
            message:
              "is a key that must allow kms:CreateGrant to whoever deploys, and kms:Decrypt to the senders' roles",
            fix: 'check it with npm run preflight -- <environment>, or use kmsKey: "create"',
          },
        ],
  examples: () => ({
    good: [
      example({ lambdaConfig: { kmsKey: "create", customEmailSender: sender } }),
      example({ lambdaConfig: { kmsKeyId: "${aws_kms_key.codes.arn}" } }),
    ],
    bad: [
      {
        given: example({ lambdaConfig: { kmsKeyId: "${aws_kms_key.codes.arn}", customEmailSender: sender } }),
        at: ["userPool.lambdaConfig.kmsKeyId"],
      },
    ],
  }),
});
