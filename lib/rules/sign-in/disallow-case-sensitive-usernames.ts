import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const disallowCaseSensitiveUsernames = rule({
  id: "disallow-case-sensitive-usernames",
  severity: "warning",
  title: "Disallow case-sensitive user names",
  why: "`Ann` and `ann` become two users, and one can impersonate the other. The setting can never change.",
  link: guide("user-pool-case-sensitivity"),
  counterparts: ["CWE-178"],
  check: ({ userPool }) =>
    userPool.usernameConfiguration?.caseSensitive === true && !isAdopted(userPool)
      ? [
          {
            path: "userPool.usernameConfiguration.caseSensitive",
            value: true,
            message: "makes Ann and ann two users, and can never change",
            fix: "remove it: false is the default for a new pool",
          },
        ]
      : [],
  examples: () => ({
    good: [example({}), example({ adopted: true, usernameConfiguration: { caseSensitive: true } })],
    bad: [
      {
        given: example({ usernameConfiguration: { caseSensitive: true } }),
        at: ["userPool.usernameConfiguration.caseSensitive"],
      },
    ],
  }),
});
