import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const disallowRequiredCustomAttributes = rule({
  id: "disallow-required-custom-attributes",
  severity: "error",
  liveFact: true,
  title: "Disallow required custom attributes",
  why: "AWS answers `Required custom attributes are not supported currently.`",
  link: guide("user-pool-settings-attributes"),
  check: ({ attributes }) =>
    attributes
      .filter(({ attribute, standard }) => !standard && attribute.required && !isReference(attribute.name))
      .map(({ path }) => ({
        path: `${path}.required`,
        value: true,
        message: "is only for standard attributes",
        fix: "remove it, and check the value in a pre sign-up trigger",
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
