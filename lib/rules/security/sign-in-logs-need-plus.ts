import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";
import { DEFAULT_TIER } from "../../user-pool/tier";

export const signInLogsNeedPlus = rule({
  id: "sign-in-logs-need-plus",
  severity: "warning",
  title: "Logs of sign-ins are on tier PLUS",
  why: "AWS answers `The following features need to be disabled for the ESSENTIALS pricing tier configured: Log Streaming`.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { logDelivery, importId, userPoolTier = importId === undefined ? DEFAULT_TIER : undefined } }) =>
    logDelivery?.userAuthEvents === undefined ||
    userPoolTier === undefined ||
    userPoolTier === "PLUS" ||
    isReference(userPoolTier)
      ? []
      : [
          {
            path: "userPool.logDelivery.userAuthEvents",
            message: `is not on tier ${userPoolTier}`,
            fix: 'set userPoolTier: "PLUS", or delete it',
          },
        ],
  examples: () => ({
    good: [
      example({ userPoolTier: "PLUS", logDelivery: { userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" } } }),
    ],
    bad: [
      {
        given: example({ logDelivery: { userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" } } }),
        at: ["userPool.logDelivery.userAuthEvents"],
      },
    ],
  }),
});
