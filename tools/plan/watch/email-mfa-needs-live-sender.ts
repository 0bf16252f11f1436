import { providerIssue } from "../../../lib/checks/links";
import type { JsonObject } from "../../json-object";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { block, mechanisms } from "../pool";
import { listed } from "../words";
import type { Watch } from "./watch";

export const emailMfaNeedsLiveSender: Watch = {
  id: "email-mfa-needs-live-sender",
  level: "block",
  title: "MFA by email is added after what it requires, in a separate apply",
  why: "The provider sets MFA before it updates the pool. Sending through SES, a tier above LITE and a second way of recovery have to be live by then: Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT.",
  consequence: "The apply fails, every time.",
  link: providerIssue(41049),
  find: (facts) =>
    facts.updates(POOL).flatMap(({ address, before = {}, after = {} }) => {
      if (block(before, "email_mfa_configuration") || !block(after, "email_mfa_configuration")) return [];
      const missing = missingIn(before);
      if (missing.length === 0) return [];
      return {
        address,
        what: `would get MFA by email before ${listed(missing)} is live`,
        fix: `apply ${listed(missing)} first, without email_mfa_configuration`,
        steps: [
          `set ${listed(missing)}, and leave email_mfa_configuration and mfa_configuration as they were`,
          "add email_mfa_configuration, and set mfa_configuration",
        ],
      };
    }),
  examples: () => {
    const ses = { email_configuration: [{ email_sending_account: "DEVELOPER" }] };
    const mfa = { mfa_configuration: "OPTIONAL", email_mfa_configuration: [{ message: "{####}" }] };
    return {
      good: [{ plan: planJson([updated(POOL, { name: "a", ...ses }, mfa)]) }],
      bad: [
        { plan: planJson([updated(POOL, { email_configuration: [] }, { ...ses, ...mfa })]), at: [`${POOL}.pool`] },
        {
          plan: planJson([updated(POOL, { ...ses, user_pool_tier: "LITE" }, { user_pool_tier: "ESSENTIALS", ...mfa })]),
          at: [`${POOL}.pool`],
        },
      ],
    };
  },
};

/** What MFA by email needs and a pool does not have. */
function missingIn(pool: JsonObject): string[] {
  const sender = block(pool, "email_configuration")?.email_sending_account;
  const recovery = mechanisms(pool);
  return [
    ...(sender === "DEVELOPER" ? [] : ["email_configuration"]),
    ...(pool.user_pool_tier === "LITE" ? ["user_pool_tier"] : []),
    ...(recovery.length === 1 && recovery[0] === "verified_email" ? ["account_recovery_setting"] : []),
  ];
}
