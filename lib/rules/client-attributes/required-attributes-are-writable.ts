import { clientExample } from "../../checks/example";
import { NEVER_WRITABLE } from "../../checks/facts/client-attributes";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requiredAttributesAreWritable = rule({
  id: "required-attributes-are-writable",
  severity: "error",
  liveFact: true,
  title: "writeAttributes must include every required attribute",
  why: "AWS answers `Invalid write attributes specified while creating a client`: nobody could sign up with this client.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes, clients }) => {
    const required = attributes
      .filter(({ attribute, standard }) => standard && attribute.required === true)
      .map(({ fullName }) => fullName)
      .filter((name) => !NEVER_WRITABLE.includes(name));
    return judgeClients(clients, ({ effective: { writeAttributes }, at }) => {
      if (writeAttributes.length === 0 || !isKnown(writeAttributes)) return [];
      const missing = required.filter((name) => !writeAttributes.includes(name));
      if (missing.length === 0) return [];
      return [
        {
          path: at("writeAttributes"),
          value: writeAttributes,
          message: `does not include ${missing.join(", ")}, which the schema requires`,
          fix: `add ${missing.join(", ")}, or remove the list`,
        },
      ];
    });
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", writeAttributes: ["email", "name"] },
        {
          schema: [
            { name: "email", attributeDataType: "String", required: true },
            { name: "tenant", attributeDataType: "String", mutable: false },
          ],
        },
      ),
      clientExample({ kind: "web" }, { schema: [{ name: "email", attributeDataType: "String", required: true }] }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", writeAttributes: ["name"] },
          { schema: [{ name: "email", attributeDataType: "String", required: true, mutable: false }] },
        ),
        at: ["userPool.clients.app.writeAttributes"],
      },
    ],
  }),
});
