import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireSignInLogs = rule({
  id: "require-sign-in-logs",
  severity: "warning",
  title: "Require sign-in logs in a protected pool on tier PLUS",
  why: "Without logs, you cannot tell after an attack which accounts were used, when and from where.",
  link: guide("exporting-quotas-and-usage"),
  counterparts: ["CWE-778"],
  check: ({ isProtected, userPool: { userPoolTier, logDelivery } }) =>
    !isProtected || userPoolTier !== "PLUS" || logDelivery?.userAuthEvents !== undefined
      ? []
      : [
          {
            path: "userPool.logDelivery.userAuthEvents",
            message: "is not set: sign-ins are not exported, which tier PLUS includes",
            fix: "set the ARN of a log group, a Firehose stream or a bucket",
          },
        ],
  examples: () => ({
    good: [
      example(
        { userPoolTier: "PLUS", logDelivery: { userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" } } },
        { protection: "full" },
      ),
      example({}, { protection: "full" }),
    ],
    bad: [
      {
        given: example({ userPoolTier: "PLUS" }, { protection: "full" }),
        at: ["userPool.logDelivery.userAuthEvents"],
      },
    ],
  }),
});
