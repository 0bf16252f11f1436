import type { CognitoUserPoolVerificationMessageTemplate, Complete, UserPoolArguments } from "../aws";
import { DEFAULT_TEXTS } from "../aws-facts/default-texts";
import type { LimitsOf } from "../aws-facts/limits";
import { EMAIL_BODY, EMAIL_SUBJECT, SMS_MESSAGE } from "../aws-facts/text";
import { isReference, type OneOf } from "../synth/reference";
import { sortedSet } from "../synth/sorted-set";
import type { Adoption } from "./adoption";

type Template = {
  /** Whether the e-mail holds a code or a link; a link needs a domain of the pool. @default CONFIRM_WITH_CODE */
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

/** Which attributes Cognito verifies, and the texts it sends for it. */
export interface VerificationSettings {
  /** Verified at sign-up by a code that Cognito sends; `phone_number` needs `smsConfiguration`. Removal turns it off. */
  readonly autoVerifiedAttributes?: readonly OneOf<"email" | "phone_number">[];
  /** Keeps the old value until the new one is verified; only what is in `autoVerifiedAttributes`. An empty list is left out. */
  readonly userAttributeUpdateSettings?: {
    readonly attributesRequireVerificationBeforeUpdate: readonly OneOf<"email" | "phone_number">[];
  };
  /**
   * The texts. Always emitted whole, for Terraform ignores their removal: a text you leave out has AWS's own wording. The
   * texts of the other e-mail option are emitted only if you state them.
   */
  readonly verificationMessageTemplate?: Template;
  /** The same as `verificationMessageTemplate.emailMessage`, and emitted as such. State one of the two. */
  readonly emailVerificationMessage?: string;
  /** The same as `verificationMessageTemplate.emailSubject`, and emitted as such. State one of the two. */
  readonly emailVerificationSubject?: string;
  /** The same as `verificationMessageTemplate.smsMessage`, and emitted as such. State one of the two. */
  readonly smsVerificationMessage?: string;
}

/** The two ways to write one text: the argument and the member of the template that AWS mirrors it to. */
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
    emailVerificationMessage: undefined,
    emailVerificationSubject: undefined,
    smsVerificationMessage: undefined,
  };
}

type CompleteTemplate = Complete<CognitoUserPoolVerificationMessageTemplate>;

function template(settings: VerificationSettings & Adoption): CompleteTemplate | undefined {
  const stated = { ...settings.verificationMessageTemplate };
  for (const [argument, member] of TEXTS_WITH_TWO_NAMES) stated[member] ??= settings[argument];
  const defaultEmailOption = stated.defaultEmailOption ?? "CONFIRM_WITH_CODE";
  if (settings.importId !== undefined) return adopted(stated);
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

/** What is live and not stated stays: AWS does not tell its own wording, so emitting it would be a change. */
function adopted(stated: Template): CompleteTemplate | undefined {
  if (Object.values(stated).every((text) => text === undefined)) return undefined;
  return {
    defaultEmailOption: stated.defaultEmailOption ?? "CONFIRM_WITH_CODE",
    emailMessage: stated.emailMessage,
    emailSubject: stated.emailSubject,
    emailMessageByLink: stated.emailMessageByLink,
    emailSubjectByLink: stated.emailSubjectByLink,
    smsMessage: stated.smsMessage,
  };
}
