import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireSesInProduction = rule({
  id: "require-ses-in-production",
  severity: "warning",
  title: "A protected pool sends mail through SES",
  why: "The sender built into Cognito sends 50 messages a day in all, from an address of Amazon; the 51st user gets no code.",
  link: guide("user-pool-email"),
  check: ({ protection, userPool: { emailConfiguration, lambdaConfig } }) => {
    const account = emailConfiguration?.emailSendingAccount ?? "COGNITO_DEFAULT";
    if (protection !== "full" || account !== "COGNITO_DEFAULT" || lambdaConfig?.customEmailSender) return [];
    return [
      {
        path: "userPool.emailConfiguration.emailSendingAccount",
        value: account,
        message: "sends 50 messages a day at most",
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
