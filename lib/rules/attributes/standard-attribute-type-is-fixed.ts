import { STANDARD_ATTRIBUTES } from "../../aws-facts/standard-attributes";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const standardAttributeTypeIsFixed = rule({
  id: "standard-attribute-type-is-fixed",
  severity: "error",
  liveFact: true,
  title: "Standard attributes must keep their data type",
  why: "AWS answers `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email`.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) =>
    attributes.flatMap(({ path, attribute: { name, attributeDataType, developerOnlyAttribute } }) => {
      const known = STANDARD_ATTRIBUTES.get(name);
      if (known === undefined) return [];
      const fix = `use ${known.attributeDataType}, or another name for a custom attribute`;
      const problems = [];
      if (attributeDataType !== known.attributeDataType) {
        const message = `is not the data type of the standard attribute ${name}`;
        problems.push({ path: `${path}.attributeDataType`, value: attributeDataType, message, fix });
      }
      if (developerOnlyAttribute) {
        const message = `cannot be set on the standard attribute ${name}`;
        problems.push({ path: `${path}.developerOnlyAttribute`, value: true, message, fix });
      }
      return problems;
    }),
  examples: () => ({
    good: [example({ schema: [{ name: "updated_at", attributeDataType: "Number", required: true }] })],
    bad: [
      {
        given: example({ schema: [{ name: "email", attributeDataType: "Number", developerOnlyAttribute: true }] }),
        at: ["userPool.schema[0].attributeDataType", "userPool.schema[0].developerOnlyAttribute"],
      },
    ],
  }),
});
