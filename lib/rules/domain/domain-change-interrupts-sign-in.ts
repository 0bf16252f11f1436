import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const domainChangeInterruptsSignIn = rule({
  id: "domain-change-interrupts-sign-in",
  severity: "note",
  untilLocked: true,
  title: "Changing the domain interrupts sign-in",
  why: "Terraform deletes the domain before it creates another one: AWS answers `User pool already has a domain configured.` otherwise.",
  link: providerIssue(28124),
  check: ({ domains }) =>
    domains.map(([path, domain]) => {
      const custom = domain.prefix === undefined;
      return {
        path: `${path}.${custom ? "name" : "prefix"}`,
        value: domain.prefix ?? domain.name,
        message: `interrupts sign-in on the login pages ${custom ? "for up to an hour" : "until the new domain exists"} when it changes; links, cookies and redirect URIs at identity providers stop working`,
        fix: "nothing to do; before a change, add the new redirect URI at each identity provider",
      };
    }),
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
