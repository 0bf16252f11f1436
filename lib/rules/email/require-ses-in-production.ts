import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { CognitoUserPoolSettings } from "../../settings";
import { isAdopted } from "../../user-pool/adoption";

/** Whether codes go to email addresses: nobody gets one in a pool where no setting names them. */
function sendsCodes(userPool: CognitoUserPoolSettings): boolean {
  const { aliasAttributes = [], autoVerifiedAttributes = [], usernameAttributes = [] } = userPool;
  const { accountRecoverySetting, emailMfaConfiguration, signInPolicy } = userPool;
  return (
    [aliasAttributes, autoVerifiedAttributes, usernameAttributes].some((list) => literals(list).includes("email")) ||
    literals(signInPolicy?.allowedFirstAuthFactors ?? []).includes("EMAIL_OTP") ||
    (accountRecoverySetting?.recoveryMechanism ?? []).some(({ name }) => name === "verified_email") ||
    emailMfaConfiguration !== undefined ||
    isAdopted(userPool)
  );
}

export const requireSesInProduction = rule({
  id: "require-ses-in-production",
  severity: "warning",
  title: "Require Amazon SES in a protected pool",
  why: "The default email sender of Cognito sends at most 50 messages a day, from an Amazon address. The 51st user gets no code.",
  link: guide("user-pool-email"),
  check: ({ isProtected, userPool, usesPasswords }) => {
    const { emailConfiguration, lambdaConfig } = userPool;
    const account = emailConfiguration?.emailSendingAccount ?? "COGNITO_DEFAULT";
    if (!isProtected || !usesPasswords || !sendsCodes(userPool) || account !== "COGNITO_DEFAULT") return [];
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
      example({ usernameAttributes: ["phone_number"] }, { protection: "full" }),
    ],
    bad: [
      {
        given: example({ autoVerifiedAttributes: ["email"] }, { protection: "full" }),
        at: ["userPool.emailConfiguration.emailSendingAccount"],
      },
    ],
  }),
});
