import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const writeAttributesAreStated = rule({
  id: "write-attributes-are-stated",
  severity: "warning",
  title: "Who may write attributes that look like authority is stated",
  why: "AWS's API reference says that without a list users may write the standard attributes; AWS CDK's says all, custom ones included.",
  link: api("CreateUserPoolClient"),
  counterparts: ["CWE-269", "CWE-276"],
  check: ({ grantingAttributes, clients }) => {
    const granting = grantingAttributes;
    if (granting.length === 0) return [];
    return judgeClients(clients, ({ effective: { writeAttributes }, people, at }) =>
      !people || writeAttributes.length > 0
        ? []
        : [
            {
              path: at("writeAttributes"),
              message: `is not stated, and the pool has ${granting.join(", ")}`,
              fix: 'state what the app lets its users write, such as ["name"], with what schema requires and providers map',
            },
          ],
    );
  },
  examples: () => ({
    good: [
      clientExample({ kind: "spa" }, { schema: [{ name: "color", attributeDataType: "String" }] }),
      clientExample(
        { kind: "spa", writeAttributes: ["name"] },
        { schema: [{ name: "role", attributeDataType: "String" }] },
      ),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa" }, { schema: [{ name: "role", attributeDataType: "String" }] }),
        at: ["userPool.clients.app.writeAttributes"],
      },
    ],
  }),
});
