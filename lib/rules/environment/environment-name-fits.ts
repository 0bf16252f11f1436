import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const environmentNameFits = rule({
  id: "environment-name-fits",
  severity: "error",
  title: "An environment is named as a stack can be",
  why: "The name is the stack, its folder and its state file.",
  link: "https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",
  check: ({ name }) =>
    name === undefined || /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)
      ? []
      : [
          {
            path: "name",
            value: name,
            message: "is not letters, digits, - and _",
            fix: "choose a plain name such as dev",
          },
        ],
  examples: () => ({
    good: [example({}, { name: "prod-eu" })],
    bad: [{ given: example({}, { name: "prod/eu" }), at: ["name"] }],
  }),
});
