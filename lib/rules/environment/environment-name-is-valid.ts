import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const environmentNameIsValid = rule({
  id: "environment-name-is-valid",
  severity: "error",
  title: "An environment's name must be a valid stack name",
  why: "The name is that of the stack, of its folder and of its state file. Constructs refuses names that every JavaScript object has: `There is already a Construct with name 'constructor' in App`.",
  link: "https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",
  check: ({ name }) => {
    if (name === undefined) return [];
    const problem = (message: string) => [{ path: "name", value: name, message, fix: "choose a name such as dev" }];
    if (name in {}) return problem("is a name that every JavaScript object has");
    if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)) return [];
    return problem("is not made of letters, digits, - and _, starting with a letter or digit");
  },
  examples: () => ({
    good: [example({}, { name: "prod-eu" })],
    bad: [
      { given: example({}, { name: "prod/eu" }), at: ["name"] },
      { given: example({}, { name: "constructor" }), at: ["name"] },
    ],
  }),
});
