import { guide } from "../../checks/links";
import { edited } from "../../checks/locked";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { isLock, type Lock } from "../../lock/lock";
import type { CognitoUserPoolSettings } from "../../settings";

const TIERS = ["LITE", "ESSENTIALS", "PLUS"];

export const changeLiveSettingsInOrder = rule({
  id: "change-live-settings-in-order",
  severity: "warning",
  title: "Settings that depend on each other must be changed in separate deployments",
  why: "The provider changes MFA before it updates the pool, and AWS judges each call by what is live at that moment.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ lock, comparison, userPool }) => {
    if (!isLock(lock) || comparison === undefined) return [];
    const edits = comparison.live.filter(({ accepted }) => accepted === undefined);
    return [
      ...edits.flatMap(({ path, locked, value }) => lowered(path, locked, value)),
      ...edits.flatMap(({ path, value }) => required(path, value, lock)),
      ...emailMfa(userPool, lock),
    ];
  },
  examples: () => ({
    good: [
      edited({ userPoolTier: "LITE" }, { userPoolTier: "PLUS" }),
      edited({}, { mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
    ],
    bad: [
      { given: edited({ userPoolTier: "PLUS" }, {}), at: ["userPool.userPoolTier"] },
      {
        given: edited(
          { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
          {
            mfaConfiguration: "ON",
            emailMfaConfiguration: {},
            signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
          },
        ),
        at: ["userPool.mfaConfiguration", "userPool.emailMfaConfiguration"],
      },
    ],
  }),
});

function lowered(path: string, locked: unknown, value: unknown): Problem[] {
  if (path !== "userPool.userPoolTier" || TIERS.indexOf(`${value}`) < 0) return [];
  if (TIERS.indexOf(`${value}`) >= TIERS.indexOf(`${locked}`)) return [];
  return [
    {
      path,
      value,
      message: `is lowered from ${locked}: AWS refuses it while the live pool uses a feature of a higher tier`,
      fix: "turn those features off, deploy, and then lower the tier",
    },
  ];
}

function required(path: string, value: unknown, { live }: Lock): Problem[] {
  const factors = live["userPool.signInPolicy.allowedFirstAuthFactors"];
  const codes = Array.isArray(factors) ? factors.filter((factor) => /_OTP$/.test(factor)) : [];
  if (path !== "userPool.mfaConfiguration" || value !== "ON" || codes.length === 0) return [];
  return [
    {
      path,
      value,
      message: `is refused while the live pool has ${codes.join(" and ")} as a first factor`,
      fix: "deploy the shorter allowedFirstAuthFactors first, and then set ON",
    },
  ];
}

function emailMfa({ emailMfaConfiguration, adopted }: CognitoUserPoolSettings, { live }: Lock): Problem[] {
  const path = "userPool.emailMfaConfiguration";
  if (emailMfaConfiguration === undefined || live[path] !== undefined) return [];
  const sender = live["userPool.emailConfiguration.emailSendingAccount"];
  const lacking = [
    ...(sender === "DEVELOPER" || (adopted && sender === undefined) ? [] : ["does not send email through Amazon SES"]),
    ...(live["userPool.userPoolTier"] === "LITE" ? ["is on tier LITE"] : []),
  ];
  if (lacking.length === 0) return [];
  const fix = "deploy the email sender and the tier first, and then add this block";
  return [{ path, message: `is refused while the live pool ${lacking.join(" and ")}`, fix }];
}
