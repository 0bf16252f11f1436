import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { hints } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientAttributesExist = rule({
  id: "client-attributes-exist",
  severity: "error",
  liveFact: true,
  title: "Attributes of clients must exist in the pool",
  why: "AWS answers `Invalid write attributes specified while creating a client`, or the same for read attributes. Custom attributes need the prefix `custom:`.",
  link: guide("user-pool-settings-attributes"),
  check: ({ knownAttributes, clients }) => {
    const known = knownAttributes;
    if (known === undefined) return [];
    const hint = hints(known);
    return judgeClients(clients, ({ effective, memberAt }) =>
      (["readAttributes", "writeAttributes"] as const).flatMap((list) =>
        literals(effective[list])
          .filter((name) => !known.has(name) && !name.startsWith("dev:"))
          .map((name) => ({
            path: memberAt(list, name),
            value: name,
            message: `is not an attribute of the pool${hint(name)}`,
            fix: "use a standard attribute, or custom:<name> of an attribute in schema",
          })),
      ),
    );
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", readAttributes: ["email", "email_verified", "custom:tenant"], writeAttributes: ["name"] },
        { schema: [{ name: "tenant", attributeDataType: "String" }] },
      ),
      clientExample({ kind: "web", readAttributes: ["custom:tenant"] }, { adopted: true }),
      clientExample({ kind: "web", readAttributes: [...STANDARD_ATTRIBUTES.keys()] }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", readAttributes: ["tenant", "Email"], writeAttributes: ["custom:plan"] },
          { schema: [{ name: "tenant", attributeDataType: "String" }] },
        ),
        at: [
          "userPool.clients.app.readAttributes[0]",
          "userPool.clients.app.readAttributes[1]",
          "userPool.clients.app.writeAttributes[0]",
        ],
      },
      {
        given: clientExample({ kind: "web" }, { clientDefaults: { writeAttributes: ["nick_name"] } }),
        at: ["userPool.clientDefaults.writeAttributes[0]"],
      },
    ],
  }),
});
