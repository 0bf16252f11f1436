import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const customDomainParentResolves = rule({
  id: "custom-domain-parent-resolves",
  severity: "note",
  title: "The parent of a custom domain resolves before the domain is made",
  why: "AWS answers `Custom domain is not a valid subdomain` where the parent has no A record.",
  link: guide("cognito-user-pools-add-custom-domain"),
  check: ({ userPool: { domain } }) => {
    const name = domain?.name;
    if (!isLiteral(name) || domain?.importId !== undefined) return [];
    const parent = name.split(".").slice(1).join(".");
    const message = `is taken only if ${parent || "its parent"} has an A record`;
    return [{ path: "userPool.domain.name", value: name, message, fix: `ask before the first apply: dig ${parent} A` }];
  },
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
