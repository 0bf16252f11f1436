import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const LEFT = ["description", "precedence"] as const;

export const importedGroupKeepsUnsetSettings = rule({
  id: "imported-group-keeps-unset-settings",
  severity: "note",
  title: "Imported groups keep settings that are not set until importId is removed",
  why: "Without importId, a group without precedence ranks lowest, and a group without description gets an empty one.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool: { groups = {} } }) =>
    Object.entries(groups).flatMap(([key, group]) =>
      group.importId === undefined
        ? []
        : LEFT.filter((setting) => group[setting] === undefined).map((setting) => ({
            path: `userPool.groups.${key}.${setting}`,
            message: "keeps its value in AWS while importId is set, and gets its default when importId is removed",
            fix: "set the value in AWS here before you remove importId",
          })),
    ),
  examples: () => ({
    good: [
      example({ groups: { testers: { importId: "us-east-1_a/testers", description: "Testers", precedence: 3 } } }),
    ],
    bad: [
      {
        given: example({ groups: { testers: { importId: "us-east-1_a/testers" } } }),
        at: ["userPool.groups.testers.description", "userPool.groups.testers.precedence"],
      },
    ],
  }),
});
