import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";
import { isLiteral } from "../../synth/reference";

const CODE = { isIn: (text: string) => text.includes("{####}"), mark: "{####}" };
const USER = { isIn: (text: string) => text.includes("{username}"), mark: "{username}" };
const LINK = { isIn: holdsLink, mark: "{##Click here##}, with any text between the marks" };

/** Each text with its placeholders. */
function texts({ userPool }: Subject): [path: string, text: string | undefined, marks: (typeof CODE)[]][] {
  const template = userPool.verificationMessageTemplate;
  const invitation = userPool.adminCreateUserConfig?.inviteMessageTemplate;
  const invite = "adminCreateUserConfig.inviteMessageTemplate";
  return [
    ["smsAuthenticationMessage", userPool.smsAuthenticationMessage, [CODE]],
    ["emailVerificationMessage", userPool.emailVerificationMessage, [CODE]],
    ["smsVerificationMessage", userPool.smsVerificationMessage, [CODE]],
    ["emailMfaConfiguration.message", userPool.emailMfaConfiguration?.message, [CODE]],
    ["verificationMessageTemplate.emailMessage", template?.emailMessage, [CODE]],
    ["verificationMessageTemplate.smsMessage", template?.smsMessage, [CODE]],
    ["verificationMessageTemplate.emailMessageByLink", template?.emailMessageByLink, [LINK]],
    [`${invite}.emailMessage`, invitation?.emailMessage, [USER, CODE]],
    [`${invite}.smsMessage`, invitation?.smsMessage, [USER, CODE]],
  ];
}

export const requireMessagePlaceholders = rule({
  id: "require-message-placeholders",
  severity: "error",
  title: "Message texts must contain their placeholders",
  why: "Terraform answers `does not contain {####}`. Without the placeholder, the message has no code.",
  link: guide("cognito-user-pool-settings-message-customizations"),
  check: (subject) =>
    texts(subject).flatMap(([path, text, marks]) =>
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

/** As the provider's pattern: it allows any text between the marks, `#` and none included. */
function holdsLink(text: string): boolean {
  const begin = text.indexOf("{##");
  return begin >= 0 && text.lastIndexOf("##}") >= begin + "{##".length;
}
