import type { SetUserPoolMfaConfigRequest } from "../../aws-model";
import { invalidParameter } from "../aws-error";
import type { Mfa, PoolSettings, PoolState } from "../pool";
import { hasFactor } from "./rules/mfa-factors";

type Request = SetUserPoolMfaConfigRequest;

/** MFA of a new pool, before any factor is configured. */
export function noMfa(): Mfa {
  return { configuration: "OFF", sms: false };
}

/**
 * The state after SetUserPoolMfaConfig, which replaces everything: a factor that is not sent is off, and so is MFA
 * itself. SMS settings become the pool's own.
 * Not certain: that a passkey setting that is not sent stays.
 */
export function replacedMfa({ settings, schema, mfa }: PoolState, input: Request): PoolState {
  const { MfaConfiguration = "OFF", SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration } = input;
  const sms = SmsMfaConfiguration;
  if (MfaConfiguration === "OFF" && (sms || SoftwareTokenMfaConfiguration || EmailMfaConfiguration)) {
    throw invalidParameter("Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
  }
  const SmsConfiguration = sms?.SmsConfiguration ?? settings.SmsConfiguration;
  const texts: Partial<PoolSettings> = sms?.SmsAuthenticationMessage
    ? { SmsAuthenticationMessage: sms.SmsAuthenticationMessage }
    : {};
  return {
    schema,
    settings: { ...settings, ...texts, SmsConfiguration },
    mfa: {
      configuration: MfaConfiguration,
      sms: sms !== undefined && SmsConfiguration !== undefined,
      softwareToken: SoftwareTokenMfaConfiguration && { Enabled: SoftwareTokenMfaConfiguration.Enabled ?? false },
      email: EmailMfaConfiguration,
      webAuthn: input.WebAuthnConfiguration ?? mfa.webAuthn,
    },
  };
}

/**
 * MFA as CreateUserPool and UpdateUserPool can set it: on only where a factor is on already, or where SMS can be one.
 * Not certain: that `OFF` here switches the factors off.
 */
export function requestedMfa(state: PoolState, requested: Mfa["configuration"] | undefined): Mfa {
  if (requested === undefined) return state.mfa;
  if (requested === "OFF") return { ...noMfa(), webAuthn: state.mfa.webAuthn };
  if (hasFactor(state)) return { ...state.mfa, configuration: requested };
  // The text names auto verification too; AWS accepts SMS settings alone.
  if (!state.settings.SmsConfiguration) {
    throw invalidParameter(
      "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
    );
  }
  return { ...state.mfa, configuration: requested, sms: true };
}

/** MFA as GetUserPoolMfaConfig answers it. */
export function describeMfa({ settings, mfa }: PoolState): object {
  return {
    MfaConfiguration: mfa.configuration,
    SmsMfaConfiguration: mfa.sms
      ? { SmsAuthenticationMessage: settings.SmsAuthenticationMessage, SmsConfiguration: settings.SmsConfiguration }
      : undefined,
    SoftwareTokenMfaConfiguration: mfa.softwareToken,
    EmailMfaConfiguration: mfa.email,
    WebAuthnConfiguration: mfa.webAuthn,
  };
}
