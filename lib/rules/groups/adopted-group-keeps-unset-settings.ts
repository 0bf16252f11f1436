import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

const LEFT = ["description", "precedence"] as const;

export const adoptedGroupKeepsUnsetSettings = rule({
  id: "adopted-group-keeps-unset-settings",
  severity: "note",
  aboutUnset: true,
  title: "Adopted groups keep settings that are not set",
  why: "Without `adopted`, a group without precedence ranks lowest, and a group without description gets an empty one.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool: { groups = {} } }) =>
    Object.entries(groups).flatMap(([key, group]) =>
      !isAdopted(group)
        ? []
        : LEFT.filter((setting) => group[setting] === undefined).map((setting) => ({
            path: `userPool.groups.${key}.${setting}`,
            message: "is not set: the live value stays",
            fix: "set it to manage it",
          })),
    ),
  examples: () => ({
    good: [example({ groups: { testers: { adopted: true, description: "Testers", precedence: 3 } } })],
    bad: [
      {
        given: example({ groups: { testers: { adopted: true } } }),
        at: ["userPool.groups.testers.description", "userPool.groups.testers.precedence"],
      },
    ],
  }),
});
