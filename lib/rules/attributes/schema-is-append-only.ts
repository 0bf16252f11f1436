import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const schemaIsAppendOnly = rule({
  id: "schema-is-append-only",
  severity: "note",
  untilLocked: true,
  title: "Attributes cannot be changed, renamed or removed once they are applied",
  why: "AWS has no operation for it. Terraform plans an update, changes everything else and then fails with `cannot modify or remove schema items`, in every later apply.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) => {
    if (attributes.length === 0) return [];
    return [
      {
        path: "userPool.schema",
        message: "is append-only: once applied, an attribute cannot be changed, renamed or removed",
        fix: "add a new attribute and keep the old one",
      },
    ];
  },
  examples: () => ({
    good: [example({})],
    bad: [{ given: example({ schema: [{ name: "tenant", attributeDataType: "String" }] }), at: ["userPool.schema"] }],
  }),
});
