import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const certificateChangeCanResetLoginPages = rule({
  id: "certificate-change-can-reset-login-pages",
  severity: "note",
  untilLocked: true,
  title: "Changing the certificate can reset the login pages",
  why: "An update of the certificate alone does not send the version of the login pages; AWS does not document whether it keeps the version.",
  link: providerIssue(43252),
  check: ({ domains }) =>
    domains.flatMap(([path, domain]) =>
      domain.certificateArn === undefined || domain.managedLoginVersion !== 2
        ? []
        : [
            {
              path: `${path}.certificateArn`,
              value: domain.certificateArn,
              message: "can turn managed login back to the classic hosted UI when it changes",
              fix: "after a change, check ManagedLoginVersion: aws cognito-idp describe-user-pool-domain --domain <name>",
            },
          ],
    ),
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
