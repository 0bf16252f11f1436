import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const customFromAddressRequiresDeveloper = rule({
  id: "custom-from-address-requires-developer",
  severity: "warning",
  title: "Your own sender address requires `DEVELOPER`",
  why: "With COGNITO_DEFAULT AWS may answer `Cognito is not allowed to use your email identity`.",
  link: guide("user-pool-email"),
  check: ({ userPool: { emailConfiguration = {} } }) =>
    (emailConfiguration.emailSendingAccount ?? "COGNITO_DEFAULT") !== "COGNITO_DEFAULT"
      ? []
      : (["sourceArn", "fromEmailAddress"] as const)
          .filter((setting) => emailConfiguration[setting] !== undefined)
          .map((setting) => ({
            path: `userPool.emailConfiguration.${setting}`,
            value: emailConfiguration[setting],
            message: "has COGNITO_DEFAULT as sender, which needs permission to use your SES identity",
            fix: 'set emailSendingAccount: "DEVELOPER"',
          })),
  examples: () => ({
    good: [
      example({
        emailConfiguration: {
          emailSendingAccount: "DEVELOPER",
          sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example",
        },
      }),
    ],
    bad: [
      {
        given: example({ emailConfiguration: { fromEmailAddress: "noreply@acme.example" } }),
        at: ["userPool.emailConfiguration.fromEmailAddress"],
      },
    ],
  }),
});
