import { example } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { rule } from "../../checks/rule";

export const webAclFitsThePool = rule({
  id: "web-acl-fits-the-pool",
  severity: "error",
  title: "The web ACL is one of WAFv2, REGIONAL, in the pool's region",
  why: "AWS answers `WAFInvalidParameterException`; a web ACL for CloudFront (`global/…`) or of WAF Classic guards no pool.",
  link: "https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html",
  check: ({ userPool: { region: own, webAclArn }, region: home }) =>
    wrongArn({
      path: "userPool.webAclArn",
      arn: webAclArn,
      service: "wafv2",
      resource: "regional/webacl/",
      region: own ?? home,
    }),
  examples: () => ({
    good: [
      example({ webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acme/a1b2" }, { region: "us-east-1" }),
    ],
    bad: [
      {
        given: example(
          { webAclArn: "arn:aws:wafv2:us-east-1:123456789012:global/webacl/acme/a1b2" },
          { region: "us-east-1" },
        ),
        at: ["userPool.webAclArn"],
      },
      {
        given: example(
          { webAclArn: "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/acme/a1b2" },
          { region: "us-east-1" },
        ),
        at: ["userPool.webAclArn"],
      },
    ],
  }),
});
