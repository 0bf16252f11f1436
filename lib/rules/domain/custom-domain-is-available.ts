import { partitionOf } from "../../aws-facts/regions";
import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const customDomainIsAvailable = rule({
  id: "custom-domain-is-available",
  severity: "warning",
  title: "Disallow custom domains where AWS does not support them",
  why: "CloudFront serves a custom domain from us-east-1, which GovCloud, China and the isolated partitions do not reach; AWS refuses it there.",
  link: "https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html",
  check: ({ region: home, userPool: { region = home }, domains }) =>
    domains.flatMap(([path, domain]) =>
      domain.name === undefined || [undefined, "aws", "aws-eusc"].includes(partitionOf(region))
        ? []
        : [
            {
              path,
              message: `is a custom domain, which ${region} does not support`,
              fix: "use a prefix instead",
            },
          ],
    ),
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
