import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

/** Words that AWS keeps for itself. */
export const RESERVED_WORDS: readonly string[] = ["aws", "amazon", "cognito"];

export const prefixWithoutReservedWord = rule({
  id: "prefix-without-reserved-word",
  severity: "error",
  title: "No word of a prefix is aws, amazon or cognito",
  why: "AWS answers `Domain cannot contain reserved word: cognito`.",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ userPool: { domain } }) => {
    const prefix = domain?.prefix;
    const word = isLiteral(prefix) ? prefix.split("-").find((each) => RESERVED_WORDS.includes(each)) : undefined;
    if (word === undefined) return [];
    const message = `has the word ${word}, which AWS keeps for itself`;
    return [{ path: "userPool.domain.prefix", value: prefix, message, fix: "choose a prefix without it" }];
  },
  examples: () => ({
    good: [example({ domain: { prefix: "acme-login" } }), example({ domain: { prefix: "awsome-login" } })],
    bad: [
      { given: example({ domain: { prefix: "acme-aws-login" } }), at: ["userPool.domain.prefix"] },
      { given: example({ domain: { prefix: "cognito" } }), at: ["userPool.domain.prefix"] },
    ],
  }),
});
