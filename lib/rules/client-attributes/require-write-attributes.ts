import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireWriteAttributes = rule({
  id: "require-write-attributes",
  severity: "warning",
  title: "Require writeAttributes in pools with authorization attributes",
  why: "Without a list, users may write the standard attributes according to the AWS API reference, but all attributes, custom ones included, according to AWS CDK.",
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
              message: `is not set, but the pool has ${granting.join(", ")}`,
              fix: 'list the attributes that users may write in this app, such as ["name"], with those that schema requires and identity providers map',
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
