import type { CognitoUserPoolSettings } from "../../settings";

/** Whether MFA is on, and the settings have no factor for it. A passkey is not one. */
export function lacksMfaFactor(userPool: CognitoUserPoolSettings): boolean {
  const { mfaConfiguration, softwareTokenMfaConfiguration: totp, smsConfiguration, emailMfaConfiguration } = userPool;
  if (mfaConfiguration !== "ON" && mfaConfiguration !== "OPTIONAL") return false;
  if (smsConfiguration !== undefined || emailMfaConfiguration !== undefined) return false;
  return totp === undefined || totp.enabled === false;
}
