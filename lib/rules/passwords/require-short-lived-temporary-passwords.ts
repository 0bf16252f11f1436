import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const requireShortLivedTemporaryPasswords = rule({
  id: "require-short-lived-temporary-passwords",
  severity: "warning",
  title: "Require temporary passwords to expire within 7 days",
  why: "An invitation in a mailbox is a password in plain text until it is used or expires.",
  link: guide("how-to-create-user-accounts"),
  counterparts: ["Security Hub Cognito.3", "Prowler cognito_user_pool_temporary_password_expiration", "CWE-613"],
  check: ({ userPool: { passwordPolicy }, usesPasswords }) => {
    const days = passwordPolicy?.temporaryPasswordValidityDays;
    if (!usesPasswords || !isLiteral(days) || days <= 7) return [];
    return [
      {
        path: "userPool.passwordPolicy.temporaryPasswordValidityDays",
        value: days,
        message: "lets invitations work for more than 7 days",
        fix: "set 7 days or less",
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
