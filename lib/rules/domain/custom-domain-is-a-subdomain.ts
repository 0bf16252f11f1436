import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";

export const customDomainIsASubdomain = rule({
  id: "custom-domain-is-a-subdomain",
  severity: "warning",
  title: "Custom domains must be subdomains",
  why: "AWS answers `Custom domain is not a valid subdomain` if the parent has no A record, and a top-level domain has none.",
  link: guide("cognito-user-pools-add-custom-domain"),
  check: ({ domains }) =>
    domains.flatMap(([path, domain]) => {
      const { name } = domain;
      if (!isLiteral(name) || isAdopted(domain) || name.split(".").length !== 2) return [];
      const message = `has the top-level domain ${name.split(".")[1]} as its parent domain`;
      return [{ path: `${path}.name`, value: name, message, fix: `use a subdomain, such as login.${name}` }];
    }),
  examples: () => ({
    good: [
      example({
        domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
      }),
    ],
    bad: [
      {
        given: example({
          domain: { name: "acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
        }),
        at: ["userPool.domain.name"],
      },
    ],
  }),
});
