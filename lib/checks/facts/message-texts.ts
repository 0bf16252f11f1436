import type { CognitoUserPoolSettings } from "../../settings";

interface Placeholder {
  readonly isIn: (text: string) => boolean;
  /** As users write it. */
  readonly mark: string;
}

const CODE: Placeholder = { isIn: (text: string) => text.includes("{####}"), mark: "{####}" };
const USER: Placeholder = { isIn: (text: string) => text.includes("{username}"), mark: "{username}" };
const LINK: Placeholder = { isIn: holdsLink, mark: "{##Click here##}, with any text between the marks" };

/** Each text with its placeholders. */
export function messageTexts(
  userPool: CognitoUserPoolSettings,
): [path: string, text: string | undefined, marks: Placeholder[]][] {
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

/** As the provider's pattern: it allows any text between the marks, `#` and none included. */
function holdsLink(text: string): boolean {
  const begin = text.indexOf("{##");
  return begin >= 0 && text.lastIndexOf("##}") >= begin + "{##".length;
}
