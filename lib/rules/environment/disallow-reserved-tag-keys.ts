import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const disallowReservedTagKeys = rule({
  id: "disallow-reserved-tag-keys",
  severity: "warning",
  title: "Disallow tag keys that begin with aws:",
  why: "AWS keeps them for itself. The provider never sends them, so that every plan shows the pool as changed.",
  link: "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
  check: ({ tags = {}, userPool }) =>
    Object.entries({ tags, "userPool.tags": userPool.tags ?? {} }).flatMap(([path, each]) =>
      Object.keys(each)
        .filter((key) => /^aws:/i.test(key))
        .map((value) => ({ path, value, message: "begins with aws:", fix: "choose another key" })),
    ),
  examples: () => ({
    good: [example({ tags: { owner: "aws:me" } }, { tags: { aws: "y" } })],
    bad: [
      { given: example({ tags: { "AWS:owner": "b" } }, { tags: { "aws:x": "y" } }), at: ["tags", "userPool.tags"] },
    ],
  }),
});
