import { rule } from "../../checks/rule";
import { TEXTS_WITH_TWO_NAMES } from "../../user-pool/verification";

export const disallowDuplicateVerificationTexts = rule({
  id: "disallow-duplicate-verification-texts",
  severity: "error",
  title: "Disallow the same verification text in two settings",
  why: "AWS keeps both settings as one text. Terraform answers `Conflicting configuration arguments`.",
  link: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool#email_verification_message",
  check: ({ userPool }) =>
    TEXTS_WITH_TWO_NAMES.filter(
      ([argument, member]) =>
        userPool[argument] !== undefined && userPool.verificationMessageTemplate?.[member] !== undefined,
    ).map(([argument, member]) => ({
      path: `userPool.${argument}`,
      value: userPool[argument],
      message: `sets the same text as userPool.verificationMessageTemplate.${member}`,
      fix: `remove ${argument} and keep the template`,
    })),
  examples: () => ({
    good: [
      { userPool: { name: "acme", emailVerificationMessage: "Code: {####}" } },
      {
        userPool: {
          name: "acme",
          emailVerificationMessage: "Code: {####}",
          verificationMessageTemplate: { smsMessage: "{####} Acme" },
        },
      },
    ],
    bad: [
      {
        given: {
          userPool: {
            name: "acme",
            emailVerificationMessage: "Code: {####}",
            smsVerificationMessage: "Code: {####}",
            verificationMessageTemplate: { emailMessage: "Code: {####}", smsMessage: "Code: {####}" },
          },
        },
        at: ["userPool.emailVerificationMessage", "userPool.smsVerificationMessage"],
      },
    ],
  }),
});
