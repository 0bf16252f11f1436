import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowAliasesWithUsernameAttributes = rule({
  id: "disallow-aliases-with-username-attributes",
  severity: "error",
  title: "usernameAttributes and aliasAttributes exclude each other",
  why: 'Terraform refuses both: `"username_attributes": conflicts with alias_attributes`. Neither can change once the pool exists.',
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool: { usernameAttributes = [], aliasAttributes = [] } }) =>
    usernameAttributes.length === 0 || aliasAttributes.length === 0
      ? []
      : [
          {
            path: "userPool.aliasAttributes",
            value: aliasAttributes,
            message: "cannot stand beside usernameAttributes",
            fix: "keep usernameAttributes (sign-up with e-mail or phone) or aliasAttributes (a user name, and aliases for it)",
          },
        ],
  examples: () => ({
    good: [example({ usernameAttributes: ["email"] }), example({ aliasAttributes: ["email"], usernameAttributes: [] })],
    bad: [
      {
        given: example({ usernameAttributes: ["email"], aliasAttributes: ["preferred_username"] }),
        at: ["userPool.aliasAttributes"],
      },
    ],
  }),
});
