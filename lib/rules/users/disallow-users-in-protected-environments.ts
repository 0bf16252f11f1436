import { example } from "../../checks/example";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowUsersInProtectedEnvironments = rule({
  id: "disallow-users-in-protected-environments",
  severity: "warning",
  title: "Disallow users in protected environments",
  why: "The state holds what is known of each user: personal data, which everybody can read who can plan. And whoever edits this file can delete an account.",
  link: providerDocs("cognito_user"),
  check: ({ isProtected, users }) =>
    isProtected && users.length > 0
      ? [
          {
            path: "userPool.users",
            message: `puts personal data of ${users.length === 1 ? "a user" : `${users.length} users`} into the state`,
            fix: "create accounts with aws cognito-idp admin-create-user; waive this for a first administrator",
          },
        ]
      : [],
  examples: () => ({
    good: [example({ users: { ada: {} } }, { protection: "none" }), example({}, { protection: "full" })],
    bad: [
      { given: example({ users: { ada: {} } }, { protection: "full" }), at: ["userPool.users"] },
      { given: example({ users: { ada: {}, bob: {} } }, { protection: "plan" }), at: ["userPool.users"] },
    ],
  }),
});
