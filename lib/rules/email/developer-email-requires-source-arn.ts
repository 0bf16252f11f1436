import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const developerEmailRequiresSourceArn = rule({
  id: "developer-email-requires-source-arn",
  severity: "error",
  liveFact: true,
  title: "`DEVELOPER` email requires `sourceArn`",
  why: "AWS answers `Source ARN is required to use DEVELOPER email sending owner`.",
  link: guide("user-pool-email"),
  check: ({ userPool: { emailConfiguration } }) =>
    emailConfiguration?.emailSendingAccount !== "DEVELOPER" || emailConfiguration.sourceArn !== undefined
      ? []
      : [
          {
            path: "userPool.emailConfiguration.sourceArn",
            message: "is not set: DEVELOPER sends through your own SES identity",
            fix: "set sourceArn to the ARN of a verified SES identity",
          },
        ],
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
        given: example({ emailConfiguration: { emailSendingAccount: "DEVELOPER" } }),
        at: ["userPool.emailConfiguration.sourceArn"],
      },
    ],
  }),
});
