import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";

/** What is verified, and what that needs. */
export function verification({ settings }: PoolState): void {
  const verified = settings.AutoVerifiedAttributes ?? [];
  // Not certain: that a custom SMS sender is as good as an SMS role.
  const canText = settings.SmsConfiguration || settings.LambdaConfig?.CustomSMSSender;
  if (verified.includes("phone_number") && !canText) {
    throw invalidParameter("SMS configuration is required when phone_number is selected for auto verification");
  }
  const before = settings.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [];
  if (!before.every((name) => verified.includes(name))) {
    throw invalidParameter(
      "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes",
    );
  }
}
