import type { PoolState } from "../../pool";
import type { Region } from "../../store";
import { accountRecovery } from "./account-recovery";
import { emailSending } from "./email-sending";
import { firstFactors } from "./first-factors";
import { mfaFactors } from "./mfa-factors";
import type { Rule } from "./rule";
import { smsSending } from "./sms-sending";
import { tier } from "./tier";
import { triggers } from "./triggers";
import { verification } from "./verification";

/** Not certain: the order in which AWS checks. It reports the first refusal only. */
const rules: Rule[] = [
  triggers,
  emailSending,
  smsSending,
  verification,
  accountRecovery,
  tier,
  mfaFactors,
  firstFactors,
];

/** Throws AWS's first refusal of a state the pool is about to have. */
export function checkPool(state: PoolState, region: Region, held?: PoolState): void {
  for (const rule of rules) rule(state, region, held);
}
