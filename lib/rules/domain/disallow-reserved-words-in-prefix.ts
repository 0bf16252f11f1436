import { RESERVED_PREFIX_WORDS } from "../../aws-facts/reserved-words";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const disallowReservedWordsInPrefix = rule({
  id: "disallow-reserved-words-in-prefix",
  severity: "error",
  liveFact: true,
  title: "Disallow the words aws, amazon and cognito in a domain prefix",
  why: "AWS answers `Domain cannot contain reserved word: cognito`.",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ domains }) =>
    domains.flatMap(([path, { prefix }]) => {
      const word = isLiteral(prefix)
        ? prefix.split("-").find((each) => RESERVED_PREFIX_WORDS.includes(each))
        : undefined;
      if (word === undefined) return [];
      const message = `contains the reserved word ${word}`;
      return [{ path: `${path}.prefix`, value: prefix, message, fix: "choose a prefix without it" }];
    }),
  examples: () => ({
    good: [example({ domain: { prefix: "acme-login" } }), example({ domain: { prefix: "awsome-login" } })],
    bad: [
      { given: example({ domain: { prefix: "acme-aws-login" } }), at: ["userPool.domain.prefix"] },
      { given: example({ domain: { prefix: "cognito" } }), at: ["userPool.domain.prefix"] },
    ],
  }),
});
