import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const attributeNamesAreUnique = rule({
  id: "attribute-names-are-unique",
  severity: "error",
  liveFact: true,
  title: "Attribute names must be unique",
  why: "AWS answers `Duplicate custom attribute names custom:X are not allowed in a user pool schema.`",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) => {
    const seen = new Set<string>();
    return attributes.flatMap(({ path, fullName }) => {
      if (!seen.has(fullName)) {
        seen.add(fullName);
        return [];
      }
      return [
        {
          path: `${path}.name`,
          value: fullName,
          message: "is used by two attributes",
          fix: "remove or rename one of them",
        },
      ];
    });
  },
  examples: () => ({
    good: [
      example({
        schema: [
          { name: "email", attributeDataType: "String", required: true },
          { name: "tenant", attributeDataType: "String" },
        ],
      }),
    ],
    bad: [
      {
        given: example({
          schema: [
            { name: "tenant", attributeDataType: "String" },
            { name: "custom:tenant", attributeDataType: "Number" },
          ],
        }),
        at: ["userPool.schema[1].name"],
      },
    ],
  }),
});
