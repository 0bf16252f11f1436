import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireSignInLogs = rule({
  id: "require-sign-in-logs",
  severity: "warning",
  title: "A protected pool on tier PLUS keeps logs of its sign-ins",
  why: "After a break-in nobody can tell which accounts were entered, from where and when; Cognito itself keeps a user's history for two years and cannot be searched.",
  link: guide("exporting-quotas-and-usage"),
  counterparts: ["CWE-778"],
  check: ({ protection, userPool: { userPoolTier, logDelivery } }) =>
    protection !== "full" || userPoolTier !== "PLUS" || logDelivery?.userAuthEvents !== undefined
      ? []
      : [
          {
            path: "userPool.logDelivery.userAuthEvents",
            message: "is not stated: sign-ins are exported nowhere, and PLUS has it included",
            fix: "name a log group, a Firehose stream or a bucket",
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
