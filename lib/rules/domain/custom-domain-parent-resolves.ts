import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";

export const customDomainParentResolves = rule({
  id: "custom-domain-parent-resolves",
  severity: "note",
  title: "The parent of a custom domain must have an A record",
  why: "AWS answers `Custom domain is not a valid subdomain` if the parent domain has no A record when the custom domain is created.",
  link: guide("cognito-user-pools-add-custom-domain"),
  check: ({ domains }) =>
    domains.flatMap(([path, domain]) => {
      const { name } = domain;
      if (!isLiteral(name) || isAdopted(domain)) return [];
      const parent = name.split(".").slice(1).join(".");
      const message = `needs an A record for ${parent || "its parent domain"}`;
      const fix = `before the first apply, check it: npm run preflight -- <environment>, or dig ${parent} A`;
      return [{ path: `${path}.name`, value: name, message, fix }];
    }),
  examples: () => ({
    good: [example({ domain: { prefix: "acme-login" } })],
    bad: [
      {
        given: example({
          domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
        }),
        at: ["userPool.domain.name"],
      },
    ],
  }),
});
