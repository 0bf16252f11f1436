import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";
import { isLiteral } from "../../synth/reference";

const CODE = { pattern: /\{####\}/, mark: "{####}" };
const USER = { pattern: /\{username\}/, mark: "{username}" };
const LINK = { pattern: /\{##[^#]+##\}/, mark: "{##Click here##} (any text between the marks)" };

/** Each text with what it has to hold. */
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
  title: "A text holds the place for its code, link and user name",
  why: "Terraform refuses it with `does not contain {####}`; a text without its placeholder would send no code.",
  link: guide("cognito-user-pool-settings-message-customizations"),
  check: (subject) =>
    texts(subject).flatMap(([path, text, marks]) =>
      !isLiteral(text)
        ? []
        : marks
            .filter(({ pattern }) => !pattern.test(text))
            .map(
              ({ mark }): Problem => ({
                path: `userPool.${path}`,
                value: text,
                message: `does not hold ${mark}`,
                fix: `put ${mark} where it belongs in the text`,
              }),
            ),
    ),
  examples: () => ({
    good: [example({ smsAuthenticationMessage: "Your code is {####}" })],
    bad: [
      {
        given: example({
          smsAuthenticationMessage: "Your code is {###}",
          verificationMessageTemplate: { emailMessageByLink: "Click {####}" },
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
