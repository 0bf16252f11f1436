import type { CognitoUserPoolEmailConfiguration, Complete, UserPoolArguments } from "../aws";
import { ARNS } from "../aws-facts/arns";
import { known, present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { EMAIL_ADDRESS } from "../aws-facts/text";
import { isEmpty } from "../synth/is-empty";
import type { OneOf } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

/** How the pool sends email. */
export interface EmailSettings {
  /** Removing the block restores Cognito's default email sender, with 50 messages a day. */
  readonly emailConfiguration?: {
    /** `DEVELOPER` sends through your own Amazon SES and requires `sourceArn`. @default COGNITO_DEFAULT */
    readonly emailSendingAccount?: OneOf<"COGNITO_DEFAULT" | "DEVELOPER">;
    /** ARN of the verified SES identity, in a region that serves the pool's region. */
    readonly sourceArn?: string;
    /** `noreply@example.com` or `Acme <noreply@example.com>`; put a name with `@ , " \` in double quotes. */
    readonly fromEmailAddress?: string;
    /** The address for replies. */
    readonly replyToEmailAddress?: string;
    /** SES configuration set, 1–64 characters of `[a-zA-Z0-9_-]`. */
    readonly configurationSet?: string;
  };
}

/** AWS's limits on them. */
export const limits = {
  emailConfiguration: {
    configurationSet: { length: [1, 64], pattern: "^[a-zA-Z0-9_-]+$", allowed: "ASCII letters and digits, _ and -" },
    fromEmailAddress: { length: [0, 131_072] },
    replyToEmailAddress: EMAIL_ADDRESS,
    sourceArn: { arn: ARNS.sesIdentity },
  },
} as const satisfies LimitsOf<EmailSettings>;

type Arguments = Pick<UserPoolArguments, "emailConfiguration">;

export function toTerraform({ emailConfiguration: stated, adopted }: EmailSettings & Adoption): Complete<Arguments> {
  if (stated === undefined) return { emailConfiguration: undefined };
  const complete: Complete<CognitoUserPoolEmailConfiguration> = {
    // Empty, it says that Cognito sends.
    emailSendingAccount: stated.emailSendingAccount ?? (adopted && !isEmpty(stated) ? undefined : "COGNITO_DEFAULT"),
    sourceArn: stated.sourceArn,
    fromEmailAddress: stated.fromEmailAddress,
    replyToEmailAddress: stated.replyToEmailAddress,
    configurationSet: stated.configurationSet,
  };
  return { emailConfiguration: complete };
}

/** A block without an account cannot be said, since Terraform fills one in. */
export function fromAws({ DescribeUserPool: { EmailConfiguration: live } }: DescribedPool): Complete<EmailSettings> {
  if (live === undefined || isEmpty(live)) return { emailConfiguration: undefined };
  return {
    emailConfiguration: {
      emailSendingAccount: present(known(live.EmailSendingAccount, ["COGNITO_DEFAULT", "DEVELOPER"])),
      sourceArn: live.SourceArn,
      fromEmailAddress: live.From,
      replyToEmailAddress: live.ReplyToEmailAddress,
      configurationSet: live.ConfigurationSet,
    },
  };
}
