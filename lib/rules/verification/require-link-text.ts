import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const requireLinkText = rule({
  id: "require-link-text",
  severity: "warning",
  title: "Require text for the link of a verification message",
  why: "`{####}` is the placeholder of a code. In a message with a link, it makes a link without text, which users cannot see.",
  link: guide("cognito-user-pool-settings-email-verification-message-customization"),
  check: ({ userPool: { verificationMessageTemplate } }) => {
    const text = verificationMessageTemplate?.emailMessageByLink;
    if (!isLiteral(text) || !text.includes("{####}")) return [];
    return [
      {
        path: "userPool.verificationMessageTemplate.emailMessageByLink",
        value: text,
        message: "contains a link without text: {####}",
        fix: "use {##Click here##}, with any text between the marks",
      },
    ];
  },
  examples: () => ({
    good: [example({ verificationMessageTemplate: { emailMessageByLink: "{##Verify #1##}" } })],
    bad: [
      {
        given: example({ verificationMessageTemplate: { emailMessageByLink: "Click {####}" } }),
        at: ["userPool.verificationMessageTemplate.emailMessageByLink"],
      },
    ],
  }),
});
