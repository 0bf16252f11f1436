/**
 * AWS's own wording of the messages, as the console shows it; the space at the end is AWS's.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html
 */
export const DEFAULT_TEXTS = {
  invitation: "Your username is {username} and temporary password is {####}. ",
  invitationSubject: "Your temporary password",
  verification: "Your verification code is {####}. ",
  verificationSubject: "Your verification code",
  verificationByLink: "Please click the link below to verify your email address. {##Verify Email##} ",
  verificationByLinkSubject: "Your verification link",
  mfa: "Your authentication code is {####}. ",
  mfaSubject: "Your authentication code",
} as const;
