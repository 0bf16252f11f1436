import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";

/** How a user may begin to sign in, and how that goes with MFA. */
export function firstFactors({ settings, mfa }: PoolState): void {
  const factors = settings.Policies.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"];
  if (!factors.includes("PASSWORD")) {
    throw invalidParameter("Password should be configured as one of the allowed first auth factors.");
  }
  if (factors.includes("SMS_OTP") && !settings.SmsConfiguration) {
    throw invalidParameter(
      "SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration",
    );
  }
  if (mfa.configuration !== "ON") return;
  if (factors.includes("EMAIL_OTP") || factors.includes("SMS_OTP")) {
    throw invalidParameter(
      "Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled",
    );
  }
  if (factors.includes("WEB_AUTHN") && mfa.webAuthn?.FactorConfiguration !== "MULTI_FACTOR_WITH_USER_VERIFICATION") {
    throw invalidParameter(
      "Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed " +
        "first auth factor",
    );
  }
}
