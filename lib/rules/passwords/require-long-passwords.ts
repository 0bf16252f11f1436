import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const requireLongPasswords = rule({
  id: "require-long-passwords",
  severity: "warning",
  title: "Passwords have 12 characters or more",
  why: "Short passwords are guessed from a leaked hash or by spraying.",
  link: guide("managing-users-passwords"),
  counterparts: ["Security Hub Cognito.3", "cdk-nag COG1", "CWE-521"],
  check: ({ userPool: { passwordPolicy, importId } }) => {
    const length =
      passwordPolicy?.minimumLength ?? (passwordPolicy === undefined && importId !== undefined ? undefined : 8);
    if (!isLiteral(length) || length >= 12) return [];
    return [
      {
        path: "userPool.passwordPolicy.minimumLength",
        value: length,
        message: "is below 12 (AWS's default is 8)",
        fix: "set minimumLength: 12 or more",
      },
    ];
  },
  examples: () => ({
    good: [example({ passwordPolicy: { minimumLength: 12 } })],
    bad: [
      { given: example({}), at: ["userPool.passwordPolicy.minimumLength"] },
      { given: example({ passwordPolicy: { minimumLength: 10 } }), at: ["userPool.passwordPolicy.minimumLength"] },
    ],
  }),
});
