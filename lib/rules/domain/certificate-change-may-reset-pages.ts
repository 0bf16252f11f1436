import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const certificateChangeMayResetPages = rule({
  id: "certificate-change-may-reset-pages",
  severity: "note",
  title: "After a new certificate the pages are looked at",
  why: "An update of the certificate alone does not send the version of the pages; whether AWS keeps it is not documented.",
  link: providerIssue(43252),
  check: ({ userPool: { domain } }) =>
    domain?.certificateArn === undefined || domain.managedLoginVersion !== 2
      ? []
      : [
          {
            path: "userPool.domain.certificateArn",
            value: domain.certificateArn,
            message: "may, when it changes, turn managed login back to the classic pages",
            fix: "after such an apply read ManagedLoginVersion: aws cognito-idp describe-user-pool-domain --domain <name>",
          },
        ],
  examples: () => ({
    good: [example({ domain: { prefix: "acme-login", managedLoginVersion: 2 } })],
    bad: [
      {
        given: example({
          domain: {
            name: "login.acme.example",
            certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a",
            managedLoginVersion: 2,
          },
        }),
        at: ["userPool.domain.certificateArn"],
      },
    ],
  }),
});
