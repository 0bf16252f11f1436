import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireSesInProduction = rule({
  id: "require-ses-in-production",
  severity: "warning",
  title: "Require Amazon SES in a protected pool",
  why: "The default email sender of Cognito sends at most 50 messages a day, from an Amazon address. The 51st user gets no code.",
  link: guide("user-pool-email"),
  check: ({ protection, userPool: { emailConfiguration, lambdaConfig }, usesPasswords }) => {
    const account = emailConfiguration?.emailSendingAccount ?? "COGNITO_DEFAULT";
    if (protection !== "full" || !usesPasswords || account !== "COGNITO_DEFAULT") return [];
    if (lambdaConfig?.customEmailSender !== undefined) return [];
    return [
      {
        path: "userPool.emailConfiguration.emailSendingAccount",
        value: account,
        message: "sends at most 50 messages a day",
        fix: 'set emailConfiguration: { emailSendingAccount: "DEVELOPER", sourceArn: "<SES identity>" }',
      },
    ];
  },
  examples: () => ({
    good: [
      example(
        { emailConfiguration: { emailSendingAccount: "DEVELOPER", sourceArn: "${var.identity}" } },
        { protection: "full" },
      ),
    ],
    bad: [
      {
        given: example({ autoVerifiedAttributes: ["email"] }, { protection: "full" }),
        at: ["userPool.emailConfiguration.emailSendingAccount"],
      },
    ],
  }),
});
