import { clientExample } from "../../checks/example";
import { NEVER_WRITABLE } from "../../checks/facts/client-attributes";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requiredAttributesCanBeWritten = rule({
  id: "required-attributes-can-be-written",
  severity: "error",
  title: "writeAttributes, if stated, holds every attribute that the schema requires",
  why: "AWS answers `Invalid write attributes specified while creating a client`: nobody could sign up through it.",
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
          message: `lacks ${missing.join(", ")}, which the schema requires`,
          fix: "add what is lacking, or leave the list out",
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
