import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const schemaIsAppendOnly = rule({
  id: "schema-is-append-only",
  severity: "note",
  title: "An attribute that was applied is never changed, renamed or removed",
  why: "AWS has no call for it. Terraform plans an update, changes the rest, then fails with `cannot modify or remove schema items`, in every apply from then on.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) => {
    if (attributes.length === 0) return [];
    return [
      {
        path: "userPool.schema",
        message: "can only grow: an attribute that was applied once cannot be changed, renamed or taken out",
        fix: "add a new attribute, and leave the old one as it is",
      },
    ];
  },
  examples: () => ({
    good: [example({})],
    bad: [{ given: example({ schema: [{ name: "tenant", attributeDataType: "String" }] }), at: ["userPool.schema"] }],
  }),
});
