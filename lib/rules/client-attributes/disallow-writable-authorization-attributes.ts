import { clientExample } from "../../checks/example";
import { grants } from "../../checks/facts/authority";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowWritableAuthorizationAttributes = rule({
  id: "disallow-writable-authorization-attributes",
  severity: "warning",
  title: "Disallow client write access to authorization attributes",
  why: "Users write such attributes themselves, with SignUp or with their own token and UpdateUserAttributes, and so grant themselves permissions.",
  link: guide("user-pool-settings-attributes"),
  counterparts: ["CWE-269", "CWE-915"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      literals(effective.writeAttributes)
        .filter((name) => grants(name))
        .map((name) => ({
          path: memberAt("writeAttributes", name),
          value: name,
          message: "seems to grant permissions, and users of this client can write it themselves",
          fix: "remove it and let a server write it (AdminUpdateUserAttributes), or use groups",
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
