import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const requireShortLivedTemporaryPasswords = rule({
  id: "require-short-lived-temporary-passwords",
  severity: "warning",
  title: "A temporary password ends within seven days",
  why: "An invitation in a mailbox is a password in plain text until it is used or ends.",
  link: guide("how-to-create-user-accounts"),
  counterparts: ["CWE-613", "Security Hub Cognito.3"],
  check: ({ userPool: { passwordPolicy } }) => {
    const days = passwordPolicy?.temporaryPasswordValidityDays;
    if (!isLiteral(days) || days <= 7) return [];
    return [
      {
        path: "userPool.passwordPolicy.temporaryPasswordValidityDays",
        value: days,
        message: "keeps invitations usable for more than 7 days",
        fix: "set 7 or less",
      },
    ];
  },
  examples: () => ({
    good: [example({ passwordPolicy: { temporaryPasswordValidityDays: 3 } })],
    bad: [
      {
        given: example({ passwordPolicy: { temporaryPasswordValidityDays: 30 } }),
        at: ["userPool.passwordPolicy.temporaryPasswordValidityDays"],
      },
    ],
  }),
});
