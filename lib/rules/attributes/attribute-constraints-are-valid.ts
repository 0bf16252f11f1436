import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { type Bound, canonicalBound } from "../../user-pool/bound";

export const attributeConstraintsAreValid = rule({
  id: "attribute-constraints-are-valid",
  severity: "error",
  liveFact: true,
  title: "Attribute constraints must be numbers, with the minimum below the maximum",
  why: "AWS answers `Attribute custom:X cannot have a max length shorter than it's min length`; Constraints can never change once the attribute exists.",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) =>
    attributes.flatMap(({ path, attribute }) => {
      const isString = attribute.attributeDataType === "String";
      const block = isString ? "stringAttributeConstraints" : "numberAttributeConstraints";
      const [low, high] = isString ? (["minLength", "maxLength"] as const) : (["minValue", "maxValue"] as const);
      const stated = (attribute as { [key: string]: unknown })[block] as Readonly<Record<string, Bound>> | undefined;
      const bounds = [low, high]
        .map((name) => ({ name, value: stated?.[name] }))
        .filter(({ value }) => isLiteral(value));
      const allowed = isString ? /^\d+$/ : /^-?\d+(\.\d+)?$/;
      const wrong = bounds.filter(({ value }) => !allowed.test(canonicalBound(value) ?? ""));
      if (wrong.length > 0) {
        return wrong.map(({ name, value }) => ({
          path: `${path}.${block}.${name}`,
          value,
          message: `is not a ${isString ? "whole number of 0 or more" : "number"}`,
          fix: isString ? "set a length, such as 1 or 256" : "set a number, such as 0 or 1000",
        }));
      }
      const [min, max] = bounds;
      if (min === undefined || max === undefined || Number(min.value) <= Number(max.value)) return [];
      return [
        {
          path: `${path}.${block}.${low}`,
          value: min.value,
          message: `is greater than ${high} = ${max.value}`,
          fix: "swap the two",
        },
      ];
    }),
  examples: () => {
    const number = (minValue: Bound, maxValue: Bound) =>
      ({ name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue, maxValue } }) as const;
    const text = (minLength: Bound, maxLength: Bound) =>
      ({ name: "tenant", attributeDataType: "String", stringAttributeConstraints: { minLength, maxLength } }) as const;
    return {
      good: [example({ schema: [number(-5, "10"), text("${var.shortest}", 64)] })],
      bad: [
        {
          given: example({ schema: [number(5, 1)] }),
          at: ["userPool.schema[0].numberAttributeConstraints.minValue"],
        },
        {
          given: example({ schema: [text(-1, "long")] }),
          at: ["minLength", "maxLength"].map((name) => `userPool.schema[0].stringAttributeConstraints.${name}`),
        },
      ],
    };
  },
});
