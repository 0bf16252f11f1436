import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { toTerraform } from "../../user-pool/schema";

export const limitSchemaSize = rule({
  id: "limit-schema-size",
  severity: "error",
  title: "A schema must have at most 50 attributes",
  why: "AWS refuses more. A custom attribute can never be deleted.",
  link: guide("user-pool-settings-attributes"),
  check: ({ userPool }) => {
    const emitted = toTerraform(userPool).schema;
    if (!Array.isArray(emitted) || emitted.length <= 50) return [];
    return [
      {
        path: "userPool.schema",
        value: emitted.length,
        message: `has ${emitted.length} custom and changed standard attributes; 50 are allowed`,
        fix: "keep the others in your own database, by the user's sub",
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
