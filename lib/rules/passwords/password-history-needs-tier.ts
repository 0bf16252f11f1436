import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const passwordHistoryNeedsTier = rule({
  id: "password-history-needs-tier",
  severity: "error",
  title: "Password history is on tier ESSENTIALS or PLUS",
  why: "AWS refuses a history on tier LITE.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { passwordPolicy, userPoolTier } }) => {
    const size = passwordPolicy?.passwordHistorySize;
    if (userPoolTier !== "LITE" || !isLiteral(size) || size === 0) return [];
    return [
      {
        path: "userPool.passwordPolicy.passwordHistorySize",
        value: size,
        message: "has to be 0 on tier LITE",
        fix: 'delete it, or set userPoolTier to "ESSENTIALS" or "PLUS"',
      },
    ];
  },
  examples: () => ({
    good: [example({ passwordPolicy: { passwordHistorySize: 5 } })],
    bad: [
      {
        given: example({ userPoolTier: "LITE", passwordPolicy: { passwordHistorySize: 5 } }),
        at: ["userPool.passwordPolicy.passwordHistorySize"],
      },
    ],
  }),
});
