import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const disallowRequiredCustomAttributes = rule({
  id: "disallow-required-custom-attributes",
  severity: "error",
  title: "Only standard attributes are required",
  why: "AWS answers `Required custom attributes are not supported currently.`",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) =>
    attributes
      .filter(({ attribute, standard }) => !standard && attribute.required && !isReference(attribute.name))
      .map(({ path }) => ({
        path: `${path}.required`,
        value: true,
        message: "is for standard attributes alone",
        fix: "delete it, and check the value in a pre-sign-up trigger",
      })),
  examples: () => ({
    good: [example({ schema: [{ name: "email", attributeDataType: "String", required: true }] })],
    bad: [
      {
        given: example({ schema: [{ name: "tenant", attributeDataType: "String", required: true }] }),
        at: ["userPool.schema[0].required"],
      },
    ],
  }),
});
