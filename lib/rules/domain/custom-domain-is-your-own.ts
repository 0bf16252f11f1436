import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const customDomainIsYourOwn = rule({
  id: "custom-domain-is-your-own",
  severity: "error",
  title: "A custom domain must not be below amazoncognito.com",
  why: "These names are AWS's: nobody else gets the certificate that a custom domain needs.",
  link: guide("cognito-user-pools-assign-domain"),
  check: ({ userPool: { domain } }) => {
    const name = domain?.name;
    if (!isLiteral(name) || !/(^|\.)amazoncognito\.com$/i.test(name)) return [];
    const message = "is a name of AWS's own";
    const fix = `state prefix: "${name.split(".")[0]}" for AWS's domain, or a name of your own domain`;
    return [{ path: "userPool.domain.name", value: name, message, fix }];
  },
  examples: () => ({
    good: [example({ domain: { name: "login.amazoncognito.com.acme.example", certificateArn: "${var.certificate}" } })],
    bad: [
      {
        given: example({
          domain: { name: "acme.auth.us-east-1.amazoncognito.com", certificateArn: "${var.certificate}" },
        }),
        at: ["userPool.domain.name"],
      },
    ],
  }),
});
