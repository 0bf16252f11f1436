import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";

export const domainPrefixIsUnique = rule({
  id: "domain-prefix-is-unique",
  severity: "note",
  title: "Domain prefixes are unique per region, across all accounts",
  why: "AWS answers `Domain already associated with another user pool.`",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ domains }) =>
    domains.flatMap(([path, domain]) =>
      isLiteral(domain.prefix) && !isAdopted(domain)
        ? [
            {
              path: `${path}.prefix`,
              value: domain.prefix,
              message: "must not be in use in the region, in any AWS account",
              fix: "before the first apply, check it: npm run preflight -- <environment>",
            },
          ]
        : [],
    ),
  examples: () => ({
    good: [
      example({}),
      example({ domain: { prefix: "acme-login", adopted: true } }),
      example({
        domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
      }),
    ],
    bad: [{ given: example({ domain: { prefix: "acme-login" } }), at: ["userPool.domain.prefix"] }],
  }),
});
