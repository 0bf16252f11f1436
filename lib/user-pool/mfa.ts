import type {
  CognitoUserPoolEmailMfaConfiguration,
  CognitoUserPoolWebAuthnConfiguration,
  Complete,
  UserPoolArguments,
} from "../aws";
import type { GetUserPoolMfaConfigResponse } from "../aws-facts/cognito-api";
import { DEFAULT_TEXTS } from "../aws-facts/default-texts";
import { known } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { EMAIL_BODY, EMAIL_SUBJECT, SMS_MESSAGE } from "../aws-facts/text";
import { isEmpty } from "../synth/is-empty";
import type { Bool, OneOf } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

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
    /**
     * Host name that passkeys belong to, without a scheme, port or path: that of the page that asks for them, or a parent domain
     * of it that you own.
     * @default the pool's domain
     */
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

export function toTerraform(settings: MfaSettings & Adoption): Complete<Arguments> {
  const { adopted = false, emailMfaConfiguration, webAuthnConfiguration } = settings;
  return {
    mfaConfiguration: settings.mfaConfiguration ?? (adopted ? undefined : "OFF"),
    softwareTokenMfaConfiguration: settings.softwareTokenMfaConfiguration,
    emailMfaConfiguration: emailMfaConfiguration && emailMfa(emailMfaConfiguration, adopted),
    smsAuthenticationMessage: settings.smsAuthenticationMessage,
    webAuthnConfiguration: webAuthnConfiguration && webAuthn(webAuthnConfiguration, adopted),
  };
}

/**
 * Never empty: providers before 6.11 do not send an empty block. AWS does not answer its own texts, so that emitting them
 * for an adopted pool would be a change.
 */
function emailMfa(
  stated: NonNullable<MfaSettings["emailMfaConfiguration"]>,
  adopted: boolean,
): Complete<CognitoUserPoolEmailMfaConfiguration> | undefined {
  if (adopted && isEmpty(stated)) return undefined;
  return {
    message: stated.message ?? (adopted ? undefined : DEFAULT_TEXTS.mfa),
    subject: stated.subject ?? (adopted ? undefined : DEFAULT_TEXTS.mfaSubject),
  };
}

function webAuthn(
  stated: NonNullable<MfaSettings["webAuthnConfiguration"]>,
  adopted: boolean,
): Complete<CognitoUserPoolWebAuthnConfiguration> | undefined {
  if (isEmpty(stated)) return undefined;
  const { relyingPartyId, userVerification = adopted ? undefined : "preferred" } = stated;
  return { relyingPartyId, userVerification };
}

/** Both calls answer MFA; the provider reads the text of the SMS from the pool's, and the rest from the other. */
export function fromAws({ DescribeUserPool: pool, GetUserPoolMfaConfig: live }: DescribedPool): Complete<MfaSettings> {
  const { SoftwareTokenMfaConfiguration: totp, EmailMfaConfiguration: email } = live;
  return {
    mfaConfiguration: known(live.MfaConfiguration, ["OFF", "ON", "OPTIONAL"]),
    softwareTokenMfaConfiguration: totp && { enabled: totp.Enabled ?? false },
    emailMfaConfiguration: email && { message: email.Message, subject: email.Subject },
    smsAuthenticationMessage: pool.SmsAuthenticationMessage,
    webAuthnConfiguration: livePasskeys(live),
  };
}

/** A block without either would never be emitted, which Terraform takes for a removal. */
function livePasskeys({
  WebAuthnConfiguration: live,
}: GetUserPoolMfaConfigResponse): MfaSettings["webAuthnConfiguration"] {
  const relyingPartyId = live?.RelyingPartyId;
  const userVerification = known(live?.UserVerification, ["required", "preferred"]);
  return isEmpty({ relyingPartyId, userVerification }) ? undefined : { relyingPartyId, userVerification };
}
