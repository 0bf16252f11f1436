import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const addAttributesInBatches = rule({
  id: "add-attributes-in-batches",
  severity: "note",
  title: "At most 25 attributes are added to a pool at once",
  why: "AddCustomAttributes takes 25; the apply fails after it has changed the rest.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) => {
    const custom = attributes.filter(({ standard }) => !standard);
    if (custom.length <= 25) return [];
    return [
      {
        path: "userPool.schema",
        value: custom.length,
        message: "has more than 25 custom attributes: a new pool takes them at once, an existing one 25 in one apply",
        fix: "if more than 25 are new to an existing pool, add them in several applies",
      },
    ];
  },
  examples: () => ({
    good: [example({ schema: [{ name: "tenant", attributeDataType: "String" }] })],
    bad: [
      {
        given: example({
          schema: Array.from({ length: 26 }, (_, n) => ({ name: `a${n}`, attributeDataType: "String" as const })),
        }),
        at: ["userPool.schema"],
      },
    ],
  }),
});
