import { clientExample } from "../../checks/example";
import { grants } from "../../checks/facts/authority";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const authorityIsNotSelfService = rule({
  id: "authority-is-not-self-service",
  severity: "warning",
  title: "No client may write attributes that say what a user may do",
  why: "Users write such attributes themselves, by SignUp or UpdateUserAttributes with their own token, and so raise their own rights.",
  link: guide("user-pool-settings-attributes"),
  counterparts: ["CWE-269", "CWE-915"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.writeAttributes)
        .filter((name) => grants(name))
        .map((name) => ({
          path: memberAt("writeAttributes", name),
          value: name,
          message: "looks like authority, and its users could write it themselves",
          fix: "delete it here and have a server write it (AdminUpdateUserAttributes), or use groups",
        })),
    ),
  examples: () => ({
    good: [
      clientExample(
        { kind: "spa", writeAttributes: ["name", "custom:explanation"], readAttributes: ["custom:role"] },
        {
          schema: [
            { name: "role", attributeDataType: "String" },
            { name: "explanation", attributeDataType: "String" },
          ],
        },
      ),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", writeAttributes: ["name", "custom:isAdmin", "custom:tenant_id"] }),
        at: ["userPool.clients.app.writeAttributes[1]", "userPool.clients.app.writeAttributes[2]"],
      },
    ],
  }),
});
