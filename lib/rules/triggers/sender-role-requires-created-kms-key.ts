import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { sendersOf } from "../../resources/sender-key/senders";

const sender = { lambdaArn: "${aws_lambda_function.mail.arn}", roleArn: "${aws_iam_role.mail.arn}" };

export const senderRoleRequiresCreatedKmsKey = rule({
  id: "sender-role-requires-created-kms-key",
  severity: "warning",
  title: 'The `roleArn` of a custom sender requires `kmsKey: "create"`',
  why: "The role is used only in the policy of a created key. With your own key it has no effect, and the function may be unable to decrypt.",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig?.kmsKey === "create"
      ? []
      : sendersOf({ lambdaConfig })
          .filter(([, { roleArn }]) => roleArn !== undefined)
          .map(([name, { roleArn }]) => ({
            path: `userPool.lambdaConfig.${name}.roleArn`,
            value: roleArn,
            message: "has no effect on your own key",
            fix: 'remove it, and let the policy of your key allow kms:Decrypt to this role; or use kmsKey: "create"',
          })),
  examples: () => ({
    good: [example({ lambdaConfig: { kmsKey: "create", customEmailSender: sender } })],
    bad: [
      {
        given: example({ lambdaConfig: { kmsKeyId: "${aws_kms_key.codes.arn}", customEmailSender: sender } }),
        at: ["userPool.lambdaConfig.customEmailSender.roleArn"],
      },
    ],
  }),
});
