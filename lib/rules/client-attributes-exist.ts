import { hint } from "../did-you-mean";
import { STANDARD_ATTRIBUTES } from "../user-pool/standard-attributes";
import { knownAttributes } from "./client-attribute-facts";
import { judgeClients, literals } from "./client-facts";
import { clientExample } from "./example";
import { guide } from "./links";
import { rule } from "./rule";

export const clientAttributesExist = rule({
  id: "client-attributes-exist",
  severity: "error",
  title: "What a client may read and write is in the pool's schema",
  why: "AWS answers `Invalid write attributes specified while creating a client`, or the same for read; custom names need `custom:`.",
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool }) => {
    const known = knownAttributes(userPool);
    if (known === undefined) return [];
    return judgeClients(userPool, ({ effective, memberAt }) =>
      (["readAttributes", "writeAttributes"] as const).flatMap((list) =>
        literals(effective[list])
          .filter((name) => !known.has(name) && !name.startsWith("dev:"))
          .map((name) => ({
            path: memberAt(list, name),
            value: name,
            message: `is no attribute of the pool${hint(name, known)}`,
            fix: "name a standard attribute, or custom:<name> of one in schema",
          })),
      ),
    );
  },
  good: [
    clientExample(
      { kind: "web", readAttributes: ["email", "email_verified", "custom:tenant"], writeAttributes: ["name"] },
      { schema: [{ name: "tenant", attributeDataType: "String" }] },
    ),
    clientExample({ kind: "web", readAttributes: ["custom:tenant"] }, { importId: "us-east-1_abc123" }),
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
});
