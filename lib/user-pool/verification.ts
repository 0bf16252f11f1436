import type { CognitoUserPoolVerificationMessageTemplate, Complete, UserPoolArguments } from "../aws";
import { DEFAULT_TEXTS } from "../aws-facts/default-texts";
import { known, knownSet, present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { EMAIL_BODY, EMAIL_SUBJECT, SMS_MESSAGE } from "../aws-facts/text";
import { isEmpty } from "../synth/is-empty";
import { isReference, type OneOf } from "../synth/reference";
import { sortedSet } from "../synth/sorted-set";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

type Template = {
  /** Whether the email contains a code or a link. A link requires a domain of the pool. @default CONFIRM_WITH_CODE */
  readonly defaultEmailOption?: OneOf<"CONFIRM_WITH_CODE" | "CONFIRM_WITH_LINK">;
  /** 6–20,000 characters, with `{####}`. */
  readonly emailMessage?: string;
  /** 1–140 characters. */
  readonly emailSubject?: string;
  /** 6–20,000 characters, with `{##Click here##}` (any text between the marks). */
  readonly emailMessageByLink?: string;
  /** 1–140 characters. */
  readonly emailSubjectByLink?: string;
  /** 6–140 characters on one line, with `{####}`. */
  readonly smsMessage?: string;
};

/** The attributes that Cognito verifies, and the texts of its messages. */
export interface VerificationSettings {
  /** Verified at sign-up with a code. `phone_number` requires `smsConfiguration`. Removing it turns verification off. */
  readonly autoVerifiedAttributes?: readonly OneOf<"email" | "phone_number">[];
  /** Keeps the old value until the new one is verified. Only for `autoVerifiedAttributes`. An empty list is not emitted. */
  readonly userAttributeUpdateSettings?: {
    /** The attributes. */
    readonly attributesRequireVerificationBeforeUpdate: readonly OneOf<"email" | "phone_number">[];
  };
  /**
   * The texts. Always emitted, because Terraform ignores their removal: a text that you leave out has AWS's default. The texts
   * of the option that is not in use are emitted only if you set them.
   */
  readonly verificationMessageTemplate?: Template;
  /** The same as `verificationMessageTemplate.emailMessage`, and emitted as such. Set only one of them. */
  readonly emailVerificationMessage?: string;
  /** The same as `verificationMessageTemplate.emailSubject`, and emitted as such. Set only one of them. */
  readonly emailVerificationSubject?: string;
  /** The same as `verificationMessageTemplate.smsMessage`, and emitted as such. Set only one of them. */
  readonly smsVerificationMessage?: string;
}

/** Texts that have two names: an argument, and a member of the template. AWS keeps both as one text. */
export const TEXTS_WITH_TWO_NAMES = [
  ["emailVerificationMessage", "emailMessage"],
  ["emailVerificationSubject", "emailSubject"],
  ["smsVerificationMessage", "smsMessage"],
] as const;

/** AWS's limits on them. */
export const limits = {
  emailVerificationMessage: EMAIL_BODY,
  emailVerificationSubject: EMAIL_SUBJECT,
  smsVerificationMessage: SMS_MESSAGE,
  verificationMessageTemplate: {
    emailMessage: EMAIL_BODY,
    emailSubject: EMAIL_SUBJECT,
    emailMessageByLink: EMAIL_BODY,
    emailSubjectByLink: EMAIL_SUBJECT,
    smsMessage: SMS_MESSAGE,
  },
} as const satisfies LimitsOf<VerificationSettings>;

type Arguments = Pick<
  UserPoolArguments,
  | "autoVerifiedAttributes"
  | "userAttributeUpdateSettings"
  | "verificationMessageTemplate"
  | "emailVerificationMessage"
  | "emailVerificationSubject"
  | "smsVerificationMessage"
>;

export function toTerraform(settings: VerificationSettings & Adoption): Complete<Arguments> {
  const before = sortedSet(settings.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate);
  return {
    autoVerifiedAttributes: sortedSet(settings.autoVerifiedAttributes),
    userAttributeUpdateSettings: before && { attributesRequireVerificationBeforeUpdate: before },
    verificationMessageTemplate: template(settings),
    ...textsOutsideTemplate(settings),
  };
}

/** A new pool has its texts in the template. Of an adopted one they stay where they are, since moving one is a change. */
function textsOutsideTemplate(settings: VerificationSettings & Adoption): Complete<Texts> {
  const { adopted, verificationMessageTemplate: template = {} } = settings;
  const text = ([argument, member]: (typeof TEXTS_WITH_TWO_NAMES)[number]) =>
    adopted && template[member] === undefined ? settings[argument] : undefined;
  const [message, subject, sms] = TEXTS_WITH_TWO_NAMES;
  return {
    emailVerificationMessage: text(message),
    emailVerificationSubject: text(subject),
    smsVerificationMessage: text(sms),
  };
}

type Texts = Pick<UserPoolArguments, (typeof TEXTS_WITH_TWO_NAMES)[number][0]>;

type CompleteTemplate = Complete<CognitoUserPoolVerificationMessageTemplate>;

function template(settings: VerificationSettings & Adoption): CompleteTemplate | undefined {
  const stated = { ...settings.verificationMessageTemplate };
  if (settings.adopted) return isEmpty(stated) ? undefined : onlyStated(stated);
  for (const [argument, member] of TEXTS_WITH_TWO_NAMES) stated[member] ??= settings[argument];
  const defaultEmailOption = stated.defaultEmailOption ?? "CONFIRM_WITH_CODE";
  const code = defaultEmailOption === "CONFIRM_WITH_CODE" || isReference(defaultEmailOption);
  const link = defaultEmailOption === "CONFIRM_WITH_LINK" || isReference(defaultEmailOption);
  return {
    defaultEmailOption,
    emailMessage: stated.emailMessage ?? (code ? DEFAULT_TEXTS.verification : undefined),
    emailSubject: stated.emailSubject ?? (code ? DEFAULT_TEXTS.verificationSubject : undefined),
    emailMessageByLink: stated.emailMessageByLink ?? (link ? DEFAULT_TEXTS.verificationByLink : undefined),
    emailSubjectByLink: stated.emailSubjectByLink ?? (link ? DEFAULT_TEXTS.verificationByLinkSubject : undefined),
    smsMessage: stated.smsMessage ?? DEFAULT_TEXTS.verification,
  };
}

/** A live text that is not set stays: AWS does not return its default texts, so that emitting them would be a change. */
function onlyStated(stated: Template): CompleteTemplate {
  return {
    defaultEmailOption: stated.defaultEmailOption,
    emailMessage: stated.emailMessage,
    emailSubject: stated.emailSubject,
    emailMessageByLink: stated.emailMessageByLink,
    emailSubjectByLink: stated.emailSubjectByLink,
    smsMessage: stated.smsMessage,
  };
}

/** A text that is in the template is stated there alone: AWS answers it under its other name too. */
export function fromAws({ DescribeUserPool: pool }: DescribedPool): Complete<VerificationSettings> {
  const live = pool.VerificationMessageTemplate;
  const before = pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate;
  const outside = (text: string | undefined, inTemplate: string | undefined) =>
    inTemplate === undefined ? text : undefined;
  return {
    autoVerifiedAttributes: knownSet(pool.AutoVerifiedAttributes, ["email", "phone_number"]),
    userAttributeUpdateSettings: before && {
      attributesRequireVerificationBeforeUpdate: present(knownSet(before, ["email", "phone_number"])),
    },
    verificationMessageTemplate: live && {
      defaultEmailOption: known(live.DefaultEmailOption, ["CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"]),
      emailMessage: live.EmailMessage,
      emailSubject: live.EmailSubject,
      emailMessageByLink: live.EmailMessageByLink,
      emailSubjectByLink: live.EmailSubjectByLink,
      smsMessage: live.SmsMessage,
    },
    emailVerificationMessage: outside(pool.EmailVerificationMessage, live?.EmailMessage),
    emailVerificationSubject: outside(pool.EmailVerificationSubject, live?.EmailSubject),
    smsVerificationMessage: outside(pool.SmsVerificationMessage, live?.SmsMessage),
  };
}
