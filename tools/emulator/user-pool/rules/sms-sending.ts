import { invalidParameter } from "../../aws-error";
import type { PoolState } from "../../pool";
import type { Region } from "../../store";
import { arnParts } from "./rule";

/**
 * Who sends SMS: Amazon SNS or AWS End User Messaging, each with a role. The emulator assumes that the role allows it
 * and trusts the external id, and accepts every region.
 */
export function smsSending({ settings }: PoolState, region: Region): void {
  const sms = settings.SmsConfiguration;
  if (!sms) return;
  const role = sms.EumsSms?.CallerArn ?? sms.SnsCallerArn;
  // Not certain: the two texts.
  if (role === undefined) throw invalidParameter("SmsConfiguration must have either SnsCallerArn or EumsSms.");
  if (sms.EumsSms && sms.SnsCallerArn) {
    throw invalidParameter("SmsConfiguration cannot have both SnsCallerArn and EumsSms.");
  }
  if (arnParts(role).account !== region.store.accountId) {
    // Not certain: the exception's name.
    throw invalidParameter("Cross-account pass role is not allowed.");
  }
}
