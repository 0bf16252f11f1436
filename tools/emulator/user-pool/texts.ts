import type { PoolSettings } from "../pool";

type Texts = Pick<
  PoolSettings,
  "EmailVerificationMessage" | "EmailVerificationSubject" | "SmsVerificationMessage" | "VerificationMessageTemplate"
>;

/**
 * The verification texts, which AWS keeps twice: by their own names and in the template. A text that is sent lands in
 * both places; one that is not sent stays.
 * Not certain: that the template wins when both are sent with different texts.
 */
export function mirroredTexts(sent: Texts, old: Texts): Texts {
  const template = sent.VerificationMessageTemplate;
  const previous = old.VerificationMessageTemplate;
  const EmailMessage = template?.EmailMessage ?? sent.EmailVerificationMessage ?? previous?.EmailMessage;
  const EmailSubject = template?.EmailSubject ?? sent.EmailVerificationSubject ?? previous?.EmailSubject;
  const SmsMessage = template?.SmsMessage ?? sent.SmsVerificationMessage ?? previous?.SmsMessage;
  return {
    EmailVerificationMessage: EmailMessage,
    EmailVerificationSubject: EmailSubject,
    SmsVerificationMessage: SmsMessage,
    VerificationMessageTemplate: { ...previous, ...template, EmailMessage, EmailSubject, SmsMessage },
  };
}
