import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/a";

export const disallowAmazoncognitoCustomDomain = rule({
  id: "disallow-amazoncognito-custom-domain",
  severity: "error",
  title: "Disallow custom domains below amazoncognito.com",
  why: "A custom domain needs a certificate for a domain that you own. AWS creates names below amazoncognito.com from a prefix.",
  link: guide("cognito-user-pools-assign-domain-prefix"),
  check: ({ domains }) =>
    domains.flatMap(([path, { name }]) => {
      if (!isLiteral(name) || !/(^|\.)amazoncognito\.com$/i.test(name)) return [];
      const prefix = name.split(".")[0];
      return [
        {
          path: `${path}.name`,
          value: name,
          message: "is a domain of AWS, not a custom domain",
          fix: `use domain: { prefix: "${prefix}" }, or a subdomain of your own domain`,
        },
      ];
    }),
  examples: () => ({
    good: [
      example({ domain: { name: "login.acme.example", certificateArn } }),
      example({ domain: { prefix: "amazoncognito" } }),
    ],
    bad: [
      {
        given: example({ domain: { name: "acme.auth.eu-west-1.amazoncognito.com", certificateArn } }),
        at: ["userPool.domain.name"],
      },
    ],
  }),
});
