import type {
  CognitoUserPoolAdminCreateUserConfig,
  CognitoUserPoolAdminCreateUserConfigInviteMessageTemplate,
  Complete,
  UserPoolArguments,
} from "../aws";
import { DEFAULT_TEXTS } from "../aws-facts/default-texts";
import { UnknownValue } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { EMAIL_BODY, EMAIL_SUBJECT } from "../aws-facts/text";
import { isEmpty } from "../synth/is-empty";
import type { Bool } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

type Invitation = {
  /** 6–20,000 characters, with `{username}` and `{####}`. */
  readonly emailMessage?: string;
  /** 1–140 characters. */
  readonly emailSubject?: string;
  /** 6–140 characters, with `{username}` and `{####}`. */
  readonly smsMessage?: string;
};

/** Who creates users, and the invitation to users that an administrator creates. */
export interface AdminCreateUserSettings {
  /** Always emitted: Terraform ignores the removal of the block. */
  readonly adminCreateUserConfig?: {
    /** `true`: only administrators create users. `false`: anyone can sign up. @default false */
    readonly allowAdminCreateUserOnly?: Bool;
    /**
     * The invitation. A text that you leave out gets AWS's default: the provider would send `""`, which AWS refuses.
     * Removing the template restores AWS's default texts; of an adopted pool, an empty one does.
     */
    readonly inviteMessageTemplate?: Invitation;
  };
}

/** AWS's limits on them. */
export const limits = {
  adminCreateUserConfig: {
    inviteMessageTemplate: { emailMessage: EMAIL_BODY, emailSubject: EMAIL_SUBJECT, smsMessage: { length: [6, 140] } },
  },
} as const satisfies LimitsOf<AdminCreateUserSettings>;

type Arguments = Pick<UserPoolArguments, "adminCreateUserConfig">;

export function toTerraform(settings: AdminCreateUserSettings & Adoption): Complete<Arguments> {
  const { adminCreateUserConfig: stated, adopted } = settings;
  const complete: Complete<CognitoUserPoolAdminCreateUserConfig> = {
    allowAdminCreateUserOnly: stated?.allowAdminCreateUserOnly ?? (adopted ? undefined : false),
    inviteMessageTemplate: stated?.inviteMessageTemplate && invitation(stated.inviteMessageTemplate),
  };
  return { adminCreateUserConfig: isEmpty(complete) ? undefined : complete };
}

function invitation(
  stated: Invitation,
): Complete<CognitoUserPoolAdminCreateUserConfigInviteMessageTemplate> | undefined {
  if (isEmpty(stated)) return undefined;
  return {
    emailMessage: stated.emailMessage ?? DEFAULT_TEXTS.invitation,
    emailSubject: stated.emailSubject ?? DEFAULT_TEXTS.invitationSubject,
    smsMessage: stated.smsMessage ?? DEFAULT_TEXTS.invitation,
  };
}

/** Of an invitation that is half there, the missing texts are AWS's own: without them, every update of the pool fails. */
export function fromAws({ DescribeUserPool: pool }: DescribedPool): Complete<AdminCreateUserSettings> {
  const live = pool.AdminCreateUserConfig;
  const { EmailMessage, EmailSubject, SMSMessage } = live?.InviteMessageTemplate ?? {};
  return {
    adminCreateUserConfig: live && {
      allowAdminCreateUserOnly: live.AllowAdminCreateUserOnly ?? false,
      inviteMessageTemplate: invitation({
        emailMessage: withPlaceholders(EmailMessage),
        emailSubject: EmailSubject,
        smsMessage: withPlaceholders(SMSMessage),
      }),
    },
  };
}

/** AWS takes an invitation that names neither, for a pool without passwords; the provider refuses it at plan. */
function withPlaceholders(live: string | undefined): string | undefined {
  const placeholders = ["{username}", "{####}"];
  if (live === undefined || placeholders.every((placeholder) => live.includes(placeholder))) return live;
  throw new UnknownValue(live, [`a text with ${placeholders.join(" and ")}`]);
}
