import type { KeyMetadata } from "@aws-sdk/client-kms";
import { parseArn } from "../../../lib/aws-facts/arns";
import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import { type Judgement, ok, wouldFail } from "../judgement";

const ACTION = "kms:DescribeKey";

export const kmsKey: Check = {
  id: "kms-key",
  title: "The key of the custom senders can encrypt",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  actions: [{ action: ACTION, what: "whether the key of the custom senders can encrypt" }],
  subjects: ({ userPool: { lambdaConfig } }) =>
    lambdaConfig?.kmsKeyId === undefined
      ? []
      : [{ path: "userPool.lambdaConfig.kmsKeyId", value: lambdaConfig.kmsKeyId }],
  check: async (arn, context) => {
    const { KMSClient, DescribeKeyCommand } = await import("@aws-sdk/client-kms");
    const aws = await context.aws();
    const region = parseArn(arn)?.region ?? context.region();
    const command = new DescribeKeyCommand({ KeyId: arn });
    const answer = await aws.answer(ACTION, (how) => aws.client(KMSClient, region).send(command, how), [
      "NotFoundException",
    ]);
    return judgeKey(arn, answer?.KeyMetadata);
  },
};

/** @param found `undefined` if there is no such key */
export function judgeKey(
  arn: string,
  found: Pick<KeyMetadata, "KeyManager" | "KeyState" | "KeyUsage" | "KeySpec"> | undefined,
): Judgement {
  if (found === undefined) return wouldFail(`There is no key ${arn}.`, "create it first, or correct the ARN");
  if (found.KeyManager === "AWS") {
    return wouldFail(
      `The key ${arn} is one of AWS's own, whose policy cannot be changed.`,
      "use a customer managed key",
    );
  }
  if (found.KeyState !== "Enabled") return wouldFail(`The key ${arn} is not enabled (${found.KeyState}).`, "enable it");
  if (found.KeyUsage === "ENCRYPT_DECRYPT" && found.KeySpec === "SYMMETRIC_DEFAULT") return ok(`${arn} can encrypt.`);
  return wouldFail(
    `The key ${arn} is for ${found.KeyUsage} (${found.KeySpec}).`,
    "use a symmetric key for encryption (ENCRYPT_DECRYPT, SYMMETRIC_DEFAULT)",
  );
}
