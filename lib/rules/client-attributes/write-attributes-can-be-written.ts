import { clientExample } from "../../checks/example";
import { NEVER_WRITABLE } from "../../checks/facts/client-attributes";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const writeAttributesCanBeWritten = rule({
  id: "write-attributes-can-be-written",
  severity: "error",
  title: "writeAttributes holds neither sub nor email_verified nor phone_number_verified",
  why: "AWS answers `Invalid write attributes specified while creating a client`: Cognito alone writes these.",
  link: guide("user-pool-settings-attributes"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.writeAttributes)
        .filter((name) => NEVER_WRITABLE.includes(name))
        .map((name) => ({
          path: memberAt("writeAttributes", name),
          value: name,
          message: "cannot be written by any client",
          fix: "delete it; readAttributes may hold it",
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
