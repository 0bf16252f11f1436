import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const MOST = 50;

export const limitTags = rule({
  id: "limit-tags",
  severity: "error",
  title: "A user pool must have at most 50 tags, default tags included",
  why: "AWS refuses more; the tags of the pool and those of the environment are sent together.",
  link: "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html",
  check: ({ tags = {}, userPool }) => {
    const own = userPool.tags ?? {};
    if (isReference(own) || isReference(tags)) return [];
    const count = Object.keys({ ...tags, ...own }).length;
    if (count <= MOST) return [];
    const path = Object.keys(own).length > 0 ? "userPool.tags" : "tags";
    const together =
      Object.keys(own).length > 0 && Object.keys(tags).length > 0 ? " together with the default tags" : "";
    return [{ path, message: `has ${count} tags${together}; AWS allows ${MOST}`, fix: `remove ${count - MOST}` }];
  },
  examples: () => ({
    good: [example({ tags: numbered("a", 25) }, { tags: { ...numbered("a", 25), ...numbered("b", 25) } })],
    bad: [
      { given: example({}, { tags: numbered("a", 51) }), at: ["tags"] },
      { given: example({ tags: numbered("a", 26) }, { tags: numbered("b", 25) }), at: ["userPool.tags"] },
    ],
  }),
});

function numbered(name: string, count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, ""]));
}
