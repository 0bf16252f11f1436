import { judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { guide } from "./links";
import { rule } from "./rule";

export const userExistenceIsHidden = rule({
  id: "user-existence-is-hidden",
  severity: "warning",
  title: "A client does not tell whether a user exists",
  why: "With LEGACY AWS answers `UserNotFoundException`: anybody can find out who has an account, and guess passwords for those alone.",
  link: guide("cognito-user-pool-managing-errors"),
  counterparts: ["CWE-204"],
  check: ({ userPool }) =>
    judgeClients(userPool, ({ effective, people, at }) =>
      !people || effective.preventUserExistenceErrors !== "LEGACY"
        ? []
        : [
            {
              path: at("preventUserExistenceErrors"),
              value: "LEGACY",
              message: "tells whether a user exists",
              fix: 'set preventUserExistenceErrors: "ENABLED"',
            },
          ],
    ),
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
});
