/** The shapes of the texts AWS sends, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { structure } from "./composites";
import { boolean, integer, oneOf, string } from "./scalars";

export const SmsVerificationMessageType = string({ min: 6, max: 140, pattern: String.raw`.*\{####\}.*` });

export const EmailVerificationMessageType = string({
  min: 6,
  max: 20000,
  pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`,
});

export const EmailVerificationSubjectType = string({
  min: 1,
  max: 140,
  pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+`,
});

export const VerificationMessageTemplateType = structure(
  {},
  {
    SmsMessage: SmsVerificationMessageType,
    EmailMessage: EmailVerificationMessageType,
    EmailSubject: EmailVerificationSubjectType,
    EmailMessageByLink: string({
      min: 6,
      max: 20000,
      pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`,
    }),
    EmailSubjectByLink: string({ min: 1, max: 140, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+` }),
    DefaultEmailOption: oneOf("CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"),
  },
);

const MessageTemplateType = structure(
  {},
  {
    SMSMessage: string({ min: 6, max: 140, pattern: "(?s).*" }),
    EmailMessage: string({ min: 6, max: 20000, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*` }),
    EmailSubject: EmailVerificationSubjectType,
  },
);

export const AdminCreateUserConfigType = structure(
  {},
  {
    AllowAdminCreateUserOnly: boolean(),
    UnusedAccountValidityDays: integer({ min: 0, max: 365 }),
    InviteMessageTemplate: MessageTemplateType,
  },
);
