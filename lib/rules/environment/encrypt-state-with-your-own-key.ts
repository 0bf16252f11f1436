import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const encryptStateWithYourOwnKey = rule({
  id: "encrypt-state-with-your-own-key",
  severity: "note",
  title: "Encrypt the state of a protected environment with your own KMS key",
  why: "Anyone who may read the bucket can read the secrets in the state; your own KMS key adds a second permission and a log.",
  link: "https://developer.hashicorp.com/terraform/language/backend/s3",
  counterparts: ["Security Hub S3.17", "CWE-311"],
  check: ({ isProtected, backend }) =>
    isProtected && backend?.type === "s3" && backend.kmsKeyId === undefined
      ? [
          {
            path: "backend.kmsKeyId",
            message: "is not set; the state is encrypted with the bucket's default key",
            fix: "set kmsKeyId to the ARN of a KMS key",
          },
        ]
      : [],
  examples: () => ({
    good: [
      example(
        {},
        {
          protection: "full",
          backend: { type: "s3", bucket: "b", key: "k", region: "us-east-1", kmsKeyId: "alias/state" },
        },
      ),
    ],
    bad: [
      {
        given: example({}, { protection: "full", backend: { type: "s3", bucket: "b", key: "k", region: "us-east-1" } }),
        at: ["backend.kmsKeyId"],
      },
    ],
  }),
});
