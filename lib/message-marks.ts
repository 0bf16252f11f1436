/** What a message function gets: the marks that AWS replaces. */
export interface Marks {
  /** The code. */
  readonly code: "{####}";
  /** The user name, in invitations. */
  readonly username: "{username}";
  /** The link that verifies an address, around its text: `link("Verify your address")`. */
  readonly link: <Text extends string>(text: Text) => `{##${Text}##}`;
}

/** The marks, as AWS writes them. */
export const MARKS: Marks = { code: "{####}", username: "{username}", link: (text) => `{##${text}##}` };

type Code = `${string}{####}${string}`;
type Link = `${string}{##${string}##}${string}`;

/** The messages that need marks, by their settings. */
export interface MarkedMessages {
  /** The code of an MFA challenge. */
  readonly smsAuthenticationMessage: Code;
  /** The code that verifies a phone number. */
  readonly smsVerificationMessage: Code;
  /** The code that verifies an email address. */
  readonly emailVerificationMessage: Code;
  /** The same, and the link that verifies an email address. */
  readonly verificationMessageTemplate: {
    readonly emailMessage: Code;
    readonly smsMessage: Code;
    readonly emailMessageByLink: Link;
  };
  /** The code of an MFA challenge. */
  readonly emailMfaConfiguration: { readonly message: Code };
  /** The user name and the temporary password of a user that an administrator created. */
  readonly adminCreateUserConfig: {
    readonly inviteMessageTemplate: {
      // No type of its own: errors show what it is made of.
      readonly emailMessage: `${Code}{username}${string}` | `${string}{username}${Code}`;
      readonly smsMessage: `${Code}{username}${string}` | `${string}{username}${Code}`;
    };
  };
}

/** Any function. */
export type AnyFunction = (...args: never[]) => unknown;

/** Any string, but not the type `string`, which would hide what a text is made of. */
// biome-ignore lint/suspicious/noExplicitAny: with anything else it is `string`, or not any string
type AnyText = `${any}`;

/** Settings whose messages may be functions of the marks. */
export type WithMessages<Settings, Messages = MarkedMessages> = {
  readonly [Name in keyof Settings]: Name extends keyof Messages
    ? Messages[Name] extends string
      ? Settings[Name] | ((marks: Marks) => Messages[Name] | AnyText)
      : WithMessages<NonNullable<Settings[Name]>, Messages[Name]> | undefined
    : Settings[Name];
};

/** The same settings, but for functions that forget a mark: they have to return it. */
export type WithMarks<Settings, Messages = MarkedMessages> = {
  readonly [Name in keyof Settings]: Name extends keyof Messages
    ? Messages[Name] extends string
      ? Settings[Name] extends (marks: Marks) => infer Text
        ? Text extends Messages[Name]
          ? Settings[Name]
          : (marks: Marks) => Messages[Name]
        : Settings[Name]
      : WithMarks<Settings[Name], Messages[Name]>
    : Settings[Name];
};

/** The same settings with the texts that the functions return. */
export type Written<Settings, Messages = MarkedMessages> = {
  readonly [Name in keyof Settings]: Name extends keyof Messages
    ? Settings[Name] extends AnyFunction
      ? string
      : Messages[Name] extends string
        ? Settings[Name]
        : Written<Settings[Name], Messages[Name]>
    : Settings[Name];
};
