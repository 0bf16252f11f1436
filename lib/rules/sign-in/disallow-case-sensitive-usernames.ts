import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowCaseSensitiveUsernames = rule({
  id: "disallow-case-sensitive-usernames",
  severity: "warning",
  title: "User names ignore case",
  why: "Ann and ann become two accounts, one of which can pose as the other; it can never be changed.",
  link: guide("user-pool-case-sensitivity"),
  counterparts: ["CWE-178"],
  check: ({ userPool }) =>
    userPool.usernameConfiguration?.caseSensitive === true && userPool.importId === undefined
      ? [
          {
            path: "userPool.usernameConfiguration.caseSensitive",
            value: true,
            message: "makes Ann and ann two users, for ever",
            fix: "delete it (false is the default for a new pool)",
          },
        ]
      : [],
  examples: () => ({
    good: [example({}), example({ importId: "us-west-2_abc123", usernameConfiguration: { caseSensitive: true } })],
    bad: [
      {
        given: example({ usernameConfiguration: { caseSensitive: true } }),
        at: ["userPool.usernameConfiguration.caseSensitive"],
      },
    ],
  }),
});
