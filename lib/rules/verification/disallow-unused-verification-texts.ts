import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const disallowUnusedVerificationTexts = rule({
  id: "disallow-unused-verification-texts",
  severity: "warning",
  title: "Disallow texts of the verification option that is not in use",
  why: "Cognito never sends them. AWS documents an error for both kinds of text together, but often accepts them.",
  link: api("VerificationMessageTemplateType"),
  check: ({ userPool: { verificationMessageTemplate: template = {} } }) => {
    const link = template.defaultEmailOption === "CONFIRM_WITH_LINK";
    if (template.defaultEmailOption !== undefined && isReference(template.defaultEmailOption)) return [];
    const others = link
      ? (["emailMessage", "emailSubject"] as const)
      : (["emailMessageByLink", "emailSubjectByLink"] as const);
    return others
      .filter((text) => template[text] !== undefined)
      .map((text) => ({
        path: `userPool.verificationMessageTemplate.${text}`,
        message: `is not sent with ${link ? "CONFIRM_WITH_LINK" : "CONFIRM_WITH_CODE"}`,
        fix: "remove it, or change defaultEmailOption",
      }));
  },
  examples: () => ({
    good: [
      example({
        verificationMessageTemplate: {
          defaultEmailOption: "CONFIRM_WITH_LINK",
          emailMessageByLink: "{##Verify##} please",
        },
      }),
    ],
    bad: [
      {
        given: example({ verificationMessageTemplate: { emailMessageByLink: "{##Verify##} please" } }),
        at: ["userPool.verificationMessageTemplate.emailMessageByLink"],
      },
      {
        given: example({
          verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_LINK", emailSubject: "Hi" },
        }),
        at: ["userPool.verificationMessageTemplate.emailSubject"],
      },
    ],
  }),
});
