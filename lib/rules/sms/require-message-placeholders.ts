import { example } from "../../checks/example";
import { messageTexts } from "../../checks/facts/message-texts";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const requireMessagePlaceholders = rule({
  id: "require-message-placeholders",
  severity: "error",
  title: "Message texts must contain their placeholders",
  why: "Terraform answers `does not contain {####}`. Without the placeholder, the message has no code.",
  link: guide("cognito-user-pool-settings-message-customizations"),
  check: ({ userPool }) =>
    messageTexts(userPool).flatMap(([path, text, marks]) =>
      !isLiteral(text)
        ? []
        : marks
            .filter(({ isIn }) => !isIn(text))
            .map(
              ({ mark }): Problem => ({
                path: `userPool.${path}`,
                value: text,
                message: `does not contain ${mark}`,
                fix: `add ${mark} to the text`,
              }),
            ),
    ),
  examples: () => ({
    good: [
      example({ smsAuthenticationMessage: "Your code is {####}" }),
      example({ verificationMessageTemplate: { emailMessageByLink: "Click {##Verify #1##}" } }),
    ],
    bad: [
      {
        given: example({
          smsAuthenticationMessage: "Your code is {###}",
          verificationMessageTemplate: { emailMessageByLink: "Click {##Verify" },
          adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: "Hello, {####}" } },
        }),
        at: [
          "userPool.smsAuthenticationMessage",
          "userPool.verificationMessageTemplate.emailMessageByLink",
          "userPool.adminCreateUserConfig.inviteMessageTemplate.emailMessage",
        ],
      },
    ],
  }),
});
