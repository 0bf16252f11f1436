import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowRetiredAttributes = rule({
  id: "disallow-retired-attributes",
  severity: "warning",
  title: "Disallow retired attributes in clients",
  why: "AWS cannot remove an attribute, so that it is retired instead. A client that still reads or writes it keeps it in use.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes, clients }) => {
    const retired = new Set(attributes.filter(({ attribute }) => attribute.retired).map(({ fullName }) => fullName));
    if (retired.size === 0) return [];
    return judgeClients(clients, ({ effective, memberAt }) =>
      (["readAttributes", "writeAttributes"] as const).flatMap((list) =>
        literals(effective[list])
          .filter((name) => retired.has(name))
          .map((name) => ({
            path: memberAt(list, name),
            value: name,
            message: "is retired in schema",
            fix: "remove it from the list, or remove retired from the attribute",
          })),
      ),
    );
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", readAttributes: ["email"] },
        { schema: [{ name: "legacy", attributeDataType: "String", retired: true }] },
      ),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", readAttributes: ["email", "custom:legacy"], writeAttributes: ["custom:legacy"] },
          { schema: [{ name: "legacy", attributeDataType: "String", retired: true }] },
        ),
        at: ["userPool.clients.app.readAttributes[1]", "userPool.clients.app.writeAttributes[0]"],
      },
    ],
  }),
});
