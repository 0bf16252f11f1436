import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";

/** Which recovery mechanisms can be combined with each other and with MFA. */
export function accountRecovery({ settings, mfa }: PoolState): void {
  const mechanisms = settings.AccountRecoverySetting?.RecoveryMechanisms ?? [];
  const names = mechanisms.map(({ Name }) => Name);
  const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
  if (!distinct(names) || !distinct(mechanisms.map(({ Priority }) => Priority))) {
    throw invalidParameter("Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.");
  }
  if (names.includes("admin_only") && names.length > 1) {
    throw invalidParameter(
      "Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.",
    );
  }
  if (mfa.configuration === "OFF") return;
  if (mfa.sms) refuseAlone(names, "verified_phone_number", "SMS MFA");
  // Not certain: the text for e-mail is made after the one for SMS.
  if (mfa.email) refuseAlone(names, "verified_email", "Email MFA");
}

/** A channel that delivers the second factor must not be the only way to recover the account. */
function refuseAlone(names: readonly string[], name: string, factor: string): void {
  if (names.length !== 1 || names[0] !== name) return;
  throw invalidParameter(
    `Invalid account recovery setting parameter. Account Recovery Setting cannot use ${name} as a recovery ` +
      `mechanism when ${factor} is configured.`,
  );
}
