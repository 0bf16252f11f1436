import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const addAttributesInBatches = rule({
  id: "add-attributes-in-batches",
  severity: "note",
  untilLocked: true,
  title: "At most 25 custom attributes can be added to an existing pool in one apply",
  why: "`AddCustomAttributes` accepts 25 attributes. With more, the apply fails after it has changed everything else.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) => {
    const custom = attributes.filter(({ standard }) => !standard);
    if (custom.length <= 25) return [];
    return [
      {
        path: "userPool.schema",
        value: custom.length,
        message:
          "has more than 25 custom attributes: a new pool accepts them at once, an existing pool 25 in one apply",
        fix: "to add more than 25 to an existing pool, apply several times",
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
