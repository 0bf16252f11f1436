import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const preventUserExistenceErrors = rule({
  id: "prevent-user-existence-errors",
  severity: "warning",
  title: "Require clients to hide whether a user exists",
  why: "With LEGACY, AWS answers `UserNotFoundException`: anyone can find out who has an account, and guess passwords only for those.",
  link: guide("cognito-user-pool-managing-errors"),
  counterparts: ["CWE-204", "Prowler cognito_user_pool_client_prevent_user_existence_errors"],
  check: ({ clients, usesPasswords }) =>
    judgeClients(clients, ({ effective, people, at }) =>
      !usesPasswords || !people || effective.preventUserExistenceErrors !== "LEGACY"
        ? []
        : [
            {
              path: at("preventUserExistenceErrors"),
              value: "LEGACY",
              message: "reveals whether a user exists",
              fix: 'set preventUserExistenceErrors: "ENABLED"',
            },
          ],
    ),
  examples: () => ({
    good: [
      clientExample({ kind: "spa" }),
      clientExample({ kind: "custom", preventUserExistenceErrors: "ENABLED" }),
      clientExample({ kind: "custom", adopted: true }),
    ],
    bad: [
      { given: clientExample({ kind: "custom" }), at: ["userPool.clients.app.preventUserExistenceErrors"] },
      {
        given: clientExample({ kind: "spa" }, { clientDefaults: { preventUserExistenceErrors: "LEGACY" } }),
        at: ["userPool.clientDefaults.preventUserExistenceErrors"],
      },
    ],
  }),
});
