import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/a";

export const secondDomainIsOfAnotherKind = rule({
  id: "second-domain-is-of-another-kind",
  severity: "error",
  title: "A pool must have at most one prefix and one custom domain",
  why: "AWS answers `User pool already has a domain configured.` to the second one of a kind.",
  link: guide("cognito-user-pools-assign-domain"),
  check: ({ userPool: { domain, secondDomain } }) => {
    if (secondDomain === undefined) return [];
    const path = "userPool.secondDomain";
    if (domain === undefined) return [{ path, message: "requires domain", fix: "use domain instead" }];
    if ((domain.prefix === undefined) !== (secondDomain.prefix === undefined)) return [];
    const kind = domain.prefix === undefined ? "a custom domain" : "a prefix";
    return [{ path, message: `is ${kind}, like domain`, fix: "remove it, or use one prefix and one custom domain" }];
  },
  examples: () => ({
    good: [
      example({ domain: { prefix: "acme" } }),
      example({ domain: { name: "login.acme.example", certificateArn }, secondDomain: { prefix: "acme" } }),
    ],
    bad: [
      { given: example({ secondDomain: { prefix: "acme" } }), at: ["userPool.secondDomain"] },
      {
        given: example({ domain: { prefix: "acme" }, secondDomain: { prefix: "acme-login" } }),
        at: ["userPool.secondDomain"],
      },
    ],
  }),
});
