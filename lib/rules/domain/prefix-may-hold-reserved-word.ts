import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { RESERVED_WORDS } from "./prefix-without-reserved-word";

export const prefixMayHoldReservedWord = rule({
  id: "prefix-may-hold-reserved-word",
  severity: "warning",
  title: "A prefix does not even hold aws, amazon or cognito inside a word",
  why: "AWS's guide forbids the words anywhere, and `newcognito` has been refused with `Domain cannot contain reserved word: cognito`, though `awsome` has not.",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ userPool: { domain } }) => {
    const prefix = domain?.prefix;
    if (!isLiteral(prefix)) return [];
    const words = prefix.split("-").filter((word) => !RESERVED_WORDS.includes(word));
    const held = RESERVED_WORDS.find((reserved) => words.some((word) => word.includes(reserved)));
    if (held === undefined) return [];
    const message = `holds ${held}, which AWS may refuse`;
    return [{ path: "userPool.domain.prefix", value: prefix, message, fix: "choose a prefix without it" }];
  },
  examples: () => ({
    good: [example({ domain: { prefix: "acme-login" } }), example({ domain: { prefix: "cognito" } })],
    bad: [{ given: example({ domain: { prefix: "newcognito" } }), at: ["userPool.domain.prefix"] }],
  }),
});
