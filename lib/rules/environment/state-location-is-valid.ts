import { example } from "../../checks/example";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

/** Buckets of before March 2018 in us-east-1 may have capitals and `_`, and up to 255 characters. */
const OLD_BUCKET = /^[A-Za-z0-9._-]{3,255}$/;
const BUCKET = /^(?!\d{1,3}(\.\d{1,3}){3}$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

function bucketIsPossible(bucket: string, region: string): boolean {
  // The ARN of an access point stands for its bucket.
  return bucket.startsWith("arn:") || BUCKET.test(bucket) || (region === "us-east-1" && OLD_BUCKET.test(bucket));
}

export const stateLocationIsValid = rule({
  id: "state-location-is-valid",
  severity: "error",
  title: "The state's bucket and key must be valid in S3 and Terraform",
  why: 'Terraform answers `The value must not start or end with "/"` for the key, and S3 has no bucket of an impossible name.',
  link: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
  check: ({ backend }: Subject): Problem[] => {
    if (backend?.type !== "s3") return [];
    const { bucket, key, region } = backend;
    const wrongKey = key === "" || key.startsWith("/") || key.endsWith("/");
    return [
      ...(bucketIsPossible(bucket, region)
        ? []
        : [
            {
              path: "backend.bucket",
              value: bucket,
              message: "is not the name of a bucket: 3 to 63 lower-case letters, digits, . and -",
              fix: "write only the name, without s3:// and without a path",
            },
          ]),
      ...(wrongKey
        ? [
            {
              path: "backend.key",
              value: key,
              message: key === "" ? "is empty" : "begins or ends with /",
              fix: "write it such as cognito/prod.tfstate",
            },
          ]
        : []),
    ];
  },
  examples: () => ({
    good: [
      state("acme-state", "cognito/prod.tfstate"),
      state("Acme_State", "prod.tfstate"),
      state("arn:aws:s3:eu-west-1:123456789012:accesspoint/acme", "prod.tfstate", "eu-west-1"),
    ],
    bad: [
      { given: state("s3://acme-state", "/prod.tfstate"), at: ["backend.bucket", "backend.key"] },
      { given: state("Acme_State", "cognito/", "eu-west-1"), at: ["backend.bucket", "backend.key"] },
      { given: state("ab", ""), at: ["backend.bucket", "backend.key"] },
      { given: state("192.0.2.1", "k", "eu-west-1"), at: ["backend.bucket"] },
    ],
  }),
});

function state(bucket: string, key: string, region = "us-east-1"): Subject {
  return example({}, { backend: { type: "s3", bucket, key, region } });
}
