import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const domainChangeIsAnOutage = rule({
  id: "domain-change-is-an-outage",
  severity: "note",
  title: "A domain is replaced by deleting it first",
  why: "A pool has one domain of each kind: AWS answers `User pool already has a domain configured.` to a new one before the old one is gone.",
  link: providerIssue(28124),
  check: ({ userPool: { domain } }) => {
    if (domain === undefined) return [];
    const custom = domain.prefix === undefined;
    return [
      {
        path: `userPool.domain.${custom ? "name" : "prefix"}`,
        value: domain.prefix ?? domain.name,
        message: `if it changes, nobody can sign in on the hosted pages${custom ? " for up to an hour" : " until the new one is there"}, and links, callbacks of identity providers and cookies of the old one are void`,
        fix: "nothing, as long as it stays; else choose the hour, and add the new redirect URI at each identity provider before",
      },
    ];
  },
  examples: () => ({
    good: [example({})],
    bad: [
      { given: example({ domain: { prefix: "acme-login" } }), at: ["userPool.domain.prefix"] },
      {
        given: example({
          domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
        }),
        at: ["userPool.domain.name"],
      },
    ],
  }),
});
