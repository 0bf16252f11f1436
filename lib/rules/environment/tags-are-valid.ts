import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const MOST = 50;

export const tagsAreValid = rule({
  id: "tags-are-valid",
  severity: "error",
  title: "Tags must not begin with aws:, and a pool can have 50",
  why: "AWS keeps keys with aws: for itself, and refuses a pool with more than 50 tags, default tags included.",
  link: "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
  check: ({ tags = {}, userPool }) => {
    const own = userPool.tags ?? {};
    const reserved = Object.entries({ tags, "userPool.tags": own }).flatMap(([path, each]) =>
      Object.keys(each)
        .filter((key) => /^aws:/i.test(key))
        .map((value) => ({ path, value, message: "begins with aws:, which is AWS's own", fix: "choose another key" })),
    );
    const count = isReference(own) || isReference(tags) ? 0 : new Set(Object.keys({ ...tags, ...own })).size;
    if (count <= MOST) return reserved;
    const together = Object.keys(tags).length > 0 ? " together with the default tags" : "";
    const message = `has ${count} tags${together}; AWS allows ${MOST}`;
    return [...reserved, { path: "userPool.tags", message, fix: "remove some" }];
  },
  examples: () => ({
    good: [example({ tags: numbered("a", 25) }, { tags: { ...numbered("a", 25), ...numbered("b", 25) } })],
    bad: [
      { given: example({ tags: { "AWS:owner": "b" } }, { tags: { "aws:x": "y" } }), at: ["tags", "userPool.tags"] },
      { given: example({ tags: numbered("a", 26) }, { tags: numbered("b", 25) }), at: ["userPool.tags"] },
      { given: example({ tags: numbered("a", 51) }), at: ["userPool.tags"] },
    ],
  }),
});

function numbered(name: string, count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, ""]));
}
