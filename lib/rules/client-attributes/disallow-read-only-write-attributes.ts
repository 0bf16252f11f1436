import { clientExample } from "../../checks/example";
import { NEVER_WRITABLE } from "../../checks/facts/client-attributes";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowReadOnlyWriteAttributes = rule({
  id: "disallow-read-only-write-attributes",
  severity: "error",
  liveFact: true,
  title: "Disallow read-only attributes in writeAttributes",
  why: "AWS answers `Invalid write attributes specified while creating a client`: only Cognito writes sub, email_verified and phone_number_verified.",
  link: guide("user-pool-settings-attributes"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.writeAttributes)
        .filter((name) => NEVER_WRITABLE.includes(name))
        .map((name) => ({
          path: memberAt("writeAttributes", name),
          value: name,
          message: "is read-only for clients",
          fix: "remove it; readAttributes may include it",
        })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "web", readAttributes: ["sub", "email_verified"], writeAttributes: ["email"] })],
    bad: [
      {
        given: clientExample({ kind: "web", writeAttributes: ["email", "email_verified", "sub"] }),
        at: ["userPool.clients.app.writeAttributes[1]", "userPool.clients.app.writeAttributes[2]"],
      },
    ],
  }),
});
