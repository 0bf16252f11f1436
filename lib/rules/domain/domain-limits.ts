import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { ARN } from "../../checks/shapes";

const LIMITS: readonly Limit[] = [
  {
    path: "domain.prefix",
    length: [1, 63],
    pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    allowed: "lower-case letters, digits and inner hyphens",
  },
  {
    path: "domain.name",
    length: [1, 63],
    pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
    allowed: "a host name with dots, in lower case, without scheme, port and path",
  },
  {
    path: "domain.certificateArn",
    ...ARN,
    allowed: "arn:<partition>:acm:us-east-1:<account>:certificate/<id>",
  },
  {
    path: "domain.hostedZoneId",
    length: [1, 32],
    pattern: /^(\/hostedzone\/)?Z[A-Z0-9]+$/,
    allowed: "the zone's id, Z and upper-case letters and digits; not its name",
  },
];

export const domainLimits = rule({
  id: "domain-limits",
  severity: "error",
  title: "A domain is a prefix, or a host name with its certificate, as AWS takes them",
  why: "AWS answers `The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens…`; Terraform checks the length alone.",
  link: api("CreateUserPoolDomain"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [
      example({ domain: { prefix: "a" } }),
      example({ domain: { prefix: "${var.prefix}-login" } }),
      example({
        domain: {
          name: "login.acme.example",
          certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a-b",
          hostedZoneId: "Z2FDTNDATAQYW2",
        },
      }),
    ],
    bad: [
      { given: example({ domain: { prefix: "Acme_login" } }), at: ["userPool.domain.prefix"] },
      { given: example({ domain: { prefix: "acme-" } }), at: ["userPool.domain.prefix"] },
      { given: example({ domain: { prefix: "login.acme.example" } }), at: ["userPool.domain.prefix"] },
      { given: example({ domain: { prefix: "a".repeat(64) } }), at: ["userPool.domain.prefix"] },
      {
        given: example({
          domain: { name: "https://login", certificateArn: "arn:aws:acm", hostedZoneId: "acme.example" },
        }),
        at: ["userPool.domain.name", "userPool.domain.certificateArn", "userPool.domain.hostedZoneId"],
      },
    ],
  }),
});
