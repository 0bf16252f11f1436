import { example } from "../../lib/checks/example";
import { rule } from "../../lib/checks/rule";

/** A rule of your own: replace it, or delete it with its line in `stacks/rules/index.ts`. */
export const requireServiceTag = rule({
  id: "acme/require-service-tag",
  severity: "warning",
  title: "Require the tag `Service` in every environment",
  why: "The monthly bill is split by it.",
  link: "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html",
  check: ({ tags }) =>
    tags?.Service !== undefined
      ? []
      : [
          {
            path: "tags.Service",
            message: "is not set",
            fix: 'name your service, such as tags: { Service: "accounts" }',
          },
        ],
  examples: () => ({
    good: [example({}, { tags: { Service: "accounts" } })],
    bad: [{ given: example({}, { tags: { Owner: "identity" } }), at: ["tags.Service"] }],
  }),
});
