import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const customDomainWhereAwsHasIt = rule({
  id: "custom-domain-where-aws-has-it",
  severity: "warning",
  title: "Custom domains are outside GovCloud and China",
  why: "A custom domain is served by CloudFront from us-east-1, which other partitions do not reach; AWS refuses it there.",
  link: "https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html",
  check: ({ region: home, userPool: { region = home, domain } }) =>
    domain?.name === undefined || !/^(us-gov|cn|us-iso)/.test(region ?? "")
      ? []
      : [
          {
            path: "userPool.domain",
            message: `is a custom domain, and ${region} has none`,
            fix: "use a prefix instead",
          },
        ],
  examples: () => ({
    good: [
      example(
        { domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" } },
        { region: "eu-west-1" },
      ),
      example({ domain: { prefix: "acme-login" } }, { region: "us-gov-west-1" }),
    ],
    bad: [
      {
        given: example(
          { domain: { name: "login.acme.example", certificateArn: "${aws_acm_certificate.a.arn}" } },
          { region: "us-gov-west-1" },
        ),
        at: ["userPool.domain"],
      },
    ],
  }),
});
