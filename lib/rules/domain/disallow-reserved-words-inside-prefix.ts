import { RESERVED_PREFIX_WORDS } from "../../aws-facts/reserved-words";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const disallowReservedWordsInsidePrefix = rule({
  id: "disallow-reserved-words-inside-prefix",
  severity: "warning",
  title: "Disallow aws, amazon and cognito inside words of a domain prefix",
  why: "AWS's guide forbids these words anywhere in a prefix: `newcognito` was refused with `Domain cannot contain reserved word: cognito`, though `awsome` was accepted.",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ domains }) =>
    domains.flatMap(([path, { prefix }]) => {
      if (!isLiteral(prefix)) return [];
      const words = prefix.split("-").filter((word) => !RESERVED_PREFIX_WORDS.includes(word));
      const held = RESERVED_PREFIX_WORDS.find((reserved) => words.some((word) => word.includes(reserved)));
      if (held === undefined) return [];
      const message = `contains ${held}, which AWS may refuse`;
      return [{ path: `${path}.prefix`, value: prefix, message, fix: "choose a prefix without it" }];
    }),
  examples: () => ({
    good: [example({ domain: { prefix: "acme-login" } }), example({ domain: { prefix: "cognito" } })],
    bad: [{ given: example({ domain: { prefix: "newcognito" } }), at: ["userPool.domain.prefix"] }],
  }),
});
