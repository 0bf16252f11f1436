import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const disallowAliasesWithUsernameAttributes = rule({
  id: "disallow-aliases-with-username-attributes",
  severity: "error",
  title: "Disallow `aliasAttributes` together with `usernameAttributes`",
  why: 'Terraform answers `"username_attributes": conflicts with alias_attributes`. Neither can change once the pool exists.',
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool: { usernameAttributes = [], aliasAttributes = [] } }) =>
    isEmpty(usernameAttributes) || isEmpty(aliasAttributes)
      ? []
      : [
          {
            path: "userPool.aliasAttributes",
            value: aliasAttributes,
            message: "cannot be combined with usernameAttributes",
            fix: "keep usernameAttributes (users sign up with an email address or phone number), or aliasAttributes (a user name with aliases)",
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

/** A list that Terraform alone knows may be empty. */
function isEmpty(list: readonly string[]): boolean {
  return list.length === 0 || isReference(list);
}
