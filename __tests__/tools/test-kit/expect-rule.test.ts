import { example } from "../../../lib/checks/example";
import type { OwnRule } from "../../../lib/checks/own-rules";
import { expectRule } from "../../../tools/test-kit";

const rule: OwnRule = {
  id: "acme/require-service-tag",
  severity: "warning",
  title: "Require the tag `Service`",
  why: "The bill is split by it.",
  link: "https://acme.com",
  check: ({ tags }) => (tags?.Service ? [] : [{ path: "tags.Service", message: "is not set", fix: "set it" }]),
  examples: () => ({
    good: [example({}, { tags: { Service: "accounts" } })],
    bad: [{ given: example({}), at: ["tags.Service"] }],
  }),
};

test("passes if a rule finds what its examples say", () => {
  expectRule(rule).toHoldItsExamples();
});

test("fails if it finds something else", () => {
  const good = { ...rule, examples: () => ({ ...rule.examples(), good: [example({})] }) };
  expect(() => expectRule(good).toHoldItsExamples()).toThrow(
    'expectRule(acme/require-service-tag).toHoldItsExamples()\n\n  examples().good[0]\n    expected findings at [], found ["tags.Service"]',
  );
  const blind = { ...rule, check: () => [] };
  expect(() => expectRule(blind).toHoldItsExamples()).toThrow(
    'bad[0]\n    expected findings at ["tags.Service"], found []',
  );
});

test("fails without examples", () => {
  const bare = { ...rule, examples: () => ({ good: [], bad: [] }) };
  expect(() => expectRule(bare).toHoldItsExamples()).toThrow("needs a good and a bad example");
});
