import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { toTerraform } from "../../user-pool/schema";

export const limitSchemaSize = rule({
  id: "limit-schema-size",
  severity: "error",
  title: "A schema has 50 attributes at most",
  why: "AWS refuses more, and a custom attribute can never be deleted.",
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool }) => {
    const emitted = toTerraform(userPool).schema;
    if (!Array.isArray(emitted) || emitted.length <= 50) return [];
    return [
      {
        path: "userPool.schema",
        value: emitted.length,
        message: `has ${emitted.length} of 50 attributes (custom ones, and standard ones that differ from their default)`,
        fix: "keep what does not fit in a database of yours, under the user's sub",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        schema: Array.from({ length: 50 }, (_, n) => ({ name: `a${n}`, attributeDataType: "String" as const })),
      }),
    ],
    bad: [
      {
        given: example({
          schema: Array.from({ length: 51 }, (_, n) => ({ name: `a${n}`, attributeDataType: "String" as const })),
        }),
        at: ["userPool.schema"],
      },
    ],
  }),
});
