import { REGION_OF_CERTIFICATES } from "../../aws-facts/arns";
import { partitionOf } from "../../aws-facts/regions";
import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const created = { name: "login.acme.example", certificate: "create", hostedZoneId: "Z0123456789ABCDEFGHIJ" } as const;

export const createdCertificateIsAvailable = rule({
  id: "created-certificate-is-available",
  severity: "error",
  title: "A certificate must be created in a partition that has us-east-1",
  why: "The certificate of a custom domain is created in us-east-1. Credentials of GovCloud, China and other partitions are not valid there, so the apply fails.",
  link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
  check: ({ region: home, userPool: { region = home }, domains }) =>
    domains.flatMap(([path, { certificate }]) => {
      const partition = partitionOf(region);
      if (certificate !== "create" || partition === undefined || partition === "aws") return [];
      const message = `cannot be created: ${REGION_OF_CERTIFICATES} is not in ${partition}, the partition of ${region}`;
      return [{ path: `${path}.certificate`, value: certificate, message, fix: "use a prefix instead" }];
    }),
  examples: () => ({
    good: [
      example({ domain: created }, { region: "eu-west-1" }),
      example({ domain: created }, { region: "${var.region}" }),
      example({ domain: { prefix: "acme-login" } }, { region: "us-gov-west-1" }),
    ],
    bad: [
      {
        given: example({ domain: { prefix: "acme" }, secondDomain: created }, { region: "us-gov-west-1" }),
        at: ["userPool.secondDomain.certificate"],
      },
      { given: example({ domain: created, region: "cn-north-1" }), at: ["userPool.domain.certificate"] },
    ],
  }),
});
