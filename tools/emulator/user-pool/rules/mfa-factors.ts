import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";

/** Whether any second factor is on. */
export function hasFactor({ mfa }: PoolState): boolean {
  return mfa.sms || mfa.softwareToken?.Enabled === true || mfa.email !== undefined;
}

/** MFA and its second factors. */
export function mfaFactors(state: PoolState): void {
  const { mfa, settings } = state;
  if (mfa.configuration !== "OFF" && !hasFactor(state)) {
    throw invalidParameter(
      "Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.",
    );
  }
  if (mfa.email && settings.EmailConfiguration?.EmailSendingAccount !== "DEVELOPER") {
    throw invalidParameter(
      "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of " +
        "COGNITO_DEFAULT.",
    );
  }
}
