import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const prefixIsUnique = rule({
  id: "prefix-is-unique",
  severity: "note",
  title: "A prefix belongs to one pool of a region, whoever's it is",
  why: "AWS answers `Domain already associated with another user pool.`",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ userPool: { domain } }) =>
    isLiteral(domain?.prefix) && domain.importId === undefined
      ? [
          {
            path: "userPool.domain.prefix",
            value: domain.prefix,
            message: "must be free in the region, over all AWS accounts",
            fix: "before the first apply ask: aws cognito-idp describe-user-pool-domain --domain <prefix> (an empty answer: free, or another account's)",
          },
        ]
      : [],
  examples: () => ({
    good: [
      example({}),
      example({ domain: { prefix: "acme-login", importId: "acme-login" } }),
      example({
        domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
      }),
    ],
    bad: [{ given: example({ domain: { prefix: "acme-login" } }), at: ["userPool.domain.prefix"] }],
  }),
});
