import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const LEFT = ["description", "precedence"] as const;

export const adoptedGroupKeepsWhatIsLive = rule({
  id: "adopted-group-keeps-what-is-live",
  severity: "note",
  title: "A group that is taken over keeps what is not stated, until importId goes",
  why: "Without importId a group that states no precedence ranks lowest of all, and one without description has an empty one.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool: { groups = {} } }) =>
    Object.entries(groups).flatMap(([key, group]) =>
      group.importId === undefined
        ? []
        : LEFT.filter((setting) => group[setting] === undefined).map((setting) => ({
            path: `userPool.groups.${key}.${setting}`,
            message: "is left as it is in AWS while importId is set, and gets its default afterwards",
            fix: "state what is live before you delete importId",
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
