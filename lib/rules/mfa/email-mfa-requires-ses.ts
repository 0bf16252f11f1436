import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const emailMfaRequiresSes = rule({
  id: "email-mfa-requires-ses",
  severity: "error",
  liveFact: true,
  title: "Email MFA requires Amazon SES",
  why: "AWS answers `Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT.`",
  link: guide("user-pool-settings-mfa-sms-email-message"),
  check: ({ userPool: { emailMfaConfiguration, emailConfiguration } }) => {
    const account = emailConfiguration?.emailSendingAccount ?? "COGNITO_DEFAULT";
    if (emailMfaConfiguration === undefined || account !== "COGNITO_DEFAULT") return [];
    return [
      {
        path: "userPool.emailMfaConfiguration",
        message: "requires your own SES identity: the default email sender of Cognito cannot send MFA codes",
        fix: 'set emailConfiguration: { emailSendingAccount: "DEVELOPER", sourceArn: "<SES identity>" }',
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        emailMfaConfiguration: {},
        emailConfiguration: {
          emailSendingAccount: "DEVELOPER",
          sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example",
        },
      }),
    ],
    bad: [{ given: example({ emailMfaConfiguration: {} }), at: ["userPool.emailMfaConfiguration"] }],
  }),
});
