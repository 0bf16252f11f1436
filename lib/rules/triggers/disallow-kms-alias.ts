import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowKmsAlias = rule({
  id: "disallow-kms-alias",
  severity: "warning",
  title: "Disallow an alias as the KMS key of custom senders",
  why: "An alias can be moved to another key, and the senders can then no longer decrypt the codes; AWS documents only the ARN of a key.",
  link: guide("user-pool-lambda-custom-sender-triggers"),
  check: ({ limited }) =>
    limited.arns.flatMap(({ path, value, arn }) =>
      arn?.service === "kms" && arn.resource.startsWith("alias/")
        ? [{ path, value, message: "is the ARN of an alias", fix: "use the ARN of the key itself" }]
        : [],
    ),
  examples: () => ({
    good: [example({ lambdaConfig: { kmsKeyId: "arn:aws:kms:us-east-1:123456789012:key/a" } })],
    bad: [
      {
        given: example({ lambdaConfig: { kmsKeyId: "arn:aws:kms:us-east-1:123456789012:alias/a" } }),
        at: ["userPool.lambdaConfig.kmsKeyId"],
      },
    ],
  }),
});
