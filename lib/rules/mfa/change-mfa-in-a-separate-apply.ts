import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const changeMfaInASeparateApply = rule({
  id: "change-mfa-in-a-separate-apply",
  severity: "note",
  untilLocked: true,
  title: "MFA of an existing pool must be changed in a separate apply",
  why: "The provider sets MFA before it updates the pool. The email sender, tier, recovery and first factors that MFA requires must be live before.",
  link: providerIssue(41049),
  check: ({ userPool: { mfaConfiguration, emailMfaConfiguration, signInPolicy } }) => {
    const problems = [];
    if (emailMfaConfiguration !== undefined) {
      problems.push({
        path: "userPool.emailMfaConfiguration",
        message: "on an existing pool requires the email sender, tier and recovery to be live first",
        fix: "apply those first, then add this block; a new pool accepts all at once",
      });
    }
    if (mfaConfiguration === "ON" && signInPolicy !== undefined) {
      problems.push({
        path: "userPool.mfaConfiguration",
        message: "ON is refused while the live pool has EMAIL_OTP or SMS_OTP as a first factor",
        fix: "apply the shorter allowedFirstAuthFactors first, then set ON",
      });
    }
    return problems;
  },
  examples: () => ({
    good: [example({ mfaConfiguration: "OPTIONAL", softwareTokenMfaConfiguration: { enabled: true } })],
    bad: [
      {
        given: example({
          mfaConfiguration: "ON",
          emailMfaConfiguration: {},
          signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
        }),
        at: ["userPool.emailMfaConfiguration", "userPool.mfaConfiguration"],
      },
    ],
  }),
});
