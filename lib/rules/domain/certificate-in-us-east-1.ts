import { parseArn } from "../../aws-facts/arn";
import { example } from "../../checks/example";
import { wrongArn } from "../../checks/facts/arns";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const PATH = "userPool.domain.certificateArn";

export const certificateInUsEast1 = rule({
  id: "certificate-in-us-east-1",
  severity: "error",
  title: "The certificate of a custom domain is one of ACM in us-east-1",
  why: "AWS answers `The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.`",
  link: guide("cognito-user-pools-add-custom-domain"),
  check: ({ userPool: { domain } }) => {
    const arn = domain?.certificateArn;
    const region = parseArn(arn)?.region;
    const other = wrongArn({ path: PATH, arn, service: "acm", resource: "certificate/" });
    if (other.length > 0 || region === undefined || region === "us-east-1") return other;
    const message = `lies in ${region}; wherever the pool is, AWS takes us-east-1 alone`;
    return [{ path: PATH, value: arn, message, fix: "issue a certificate for the name in us-east-1" }];
  },
  examples: () => ({
    good: [
      example(
        {
          domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" },
        },
        { region: "eu-west-1" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            domain: { name: "login.acme.example", certificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/a" },
          },
          { region: "eu-west-1" },
        ),
        at: [PATH],
      },
      {
        given: example({
          domain: {
            name: "login.acme.example",
            certificateArn: "arn:aws:iam:us-east-1:123456789012:server-certificate/a",
          },
        }),
        at: [PATH],
      },
    ],
  }),
});
