import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const userExistenceIsHidden = rule({
  id: "user-existence-is-hidden",
  severity: "warning",
  title: "A client does not tell whether a user exists",
  why: "With LEGACY AWS answers `UserNotFoundException`: anybody can find out who has an account, and guess passwords for those alone.",
  link: guide("cognito-user-pool-managing-errors"),
  counterparts: ["CWE-204"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, people, at }) =>
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
