import type {
  CognitoUserPoolEmailMfaConfiguration,
  CognitoUserPoolWebAuthnConfiguration,
  Complete,
  UserPoolArguments,
} from "../aws";
import { DEFAULT_TEXTS } from "../aws-facts/default-texts";
import type { LimitsOf } from "../aws-facts/limits";
import { EMAIL_BODY, EMAIL_SUBJECT, SMS_MESSAGE } from "../aws-facts/text";
import { isEmpty } from "../synth/is-empty";
import type { Bool, OneOf } from "../synth/reference";

/** MFA and passkeys. */
export interface MfaSettings {
  /**
   * `ON` requires MFA of every user, `OPTIONAL` of users who set it up. Both require a factor: TOTP, SMS or email. A passkey is
   * not one.
   * @default OFF
   */
  readonly mfaConfiguration?: OneOf<"OFF" | "ON" | "OPTIONAL">;
  /** TOTP codes of an authenticator app. Leave the block out while MFA is OFF. */
  readonly softwareTokenMfaConfiguration?: {
    /** Whether users can set it up. */
    readonly enabled: Bool;
  };
  /**
   * Codes by email. Requires tier ESSENTIALS or PLUS, `emailConfiguration` with DEVELOPER and two recovery mechanisms; apply
   * those first on an existing pool. Terraform cannot turn it off again.
   */
  readonly emailMfaConfiguration?: {
    /** 6–20,000 characters, with `{####}`. @default "Your authentication code is {####}. " */
    readonly message?: string;
    /** 1–140 characters. @default "Your authentication code" */
    readonly subject?: string;
  };
  /** Text of the SMS with an MFA code, 6–140 characters on one line, with `{####}`. */
  readonly smsAuthenticationMessage?: string;
  /** Passkeys. An empty block is not emitted. */
  readonly webAuthnConfiguration?: {
    /** Host name that passkeys belong to, without a scheme, port or path. @default the pool's domain */
    readonly relyingPartyId?: string;
    /** @default preferred */
    readonly userVerification?: OneOf<"required" | "preferred">;
  };
}

/** AWS's limits on them. */
export const limits = {
  emailMfaConfiguration: { message: { ...EMAIL_BODY, bytes: 20_000 }, subject: EMAIL_SUBJECT },
  smsAuthenticationMessage: SMS_MESSAGE,
} as const satisfies LimitsOf<MfaSettings>;

type Arguments = Pick<
  UserPoolArguments,
  | "mfaConfiguration"
  | "softwareTokenMfaConfiguration"
  | "emailMfaConfiguration"
  | "smsAuthenticationMessage"
  | "webAuthnConfiguration"
>;

export function toTerraform(settings: MfaSettings): Complete<Arguments> {
  return {
    mfaConfiguration: settings.mfaConfiguration ?? "OFF",
    softwareTokenMfaConfiguration: settings.softwareTokenMfaConfiguration,
    emailMfaConfiguration: settings.emailMfaConfiguration && emailMfa(settings.emailMfaConfiguration),
    smsAuthenticationMessage: settings.smsAuthenticationMessage,
    webAuthnConfiguration: settings.webAuthnConfiguration && webAuthn(settings.webAuthnConfiguration),
  };
}

/** Never empty: providers before 6.11 do not send an empty block. */
function emailMfa(
  stated: NonNullable<MfaSettings["emailMfaConfiguration"]>,
): Complete<CognitoUserPoolEmailMfaConfiguration> {
  return {
    message: stated.message ?? DEFAULT_TEXTS.mfa,
    subject: stated.subject ?? DEFAULT_TEXTS.mfaSubject,
  };
}

function webAuthn(
  stated: NonNullable<MfaSettings["webAuthnConfiguration"]>,
): Complete<CognitoUserPoolWebAuthnConfiguration> | undefined {
  if (isEmpty(stated)) return undefined;
  return { relyingPartyId: stated.relyingPartyId, userVerification: stated.userVerification ?? "preferred" };
}
