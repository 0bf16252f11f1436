import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const changeMfaInASeparateApply = rule({
  id: "change-mfa-in-a-separate-apply",
  severity: "note",
  title: "On an existing pool MFA changes go in an apply of their own",
  why: "The provider sets MFA before it updates the pool, so that sender, tier, recovery and first factors have to be live before MFA that needs them.",
  link: providerIssue(41049),
  check: ({ userPool: { mfaConfiguration, emailMfaConfiguration, signInPolicy } }) => {
    const problems = [];
    if (emailMfaConfiguration !== undefined) {
      problems.push({
        path: "userPool.emailMfaConfiguration",
        message: "on a pool that exists needs its sender, tier and recovery live before it is added",
        fix: "apply those first and this block in a second apply; a new pool takes all at once",
      });
    }
    if (mfaConfiguration === "ON" && signInPolicy !== undefined) {
      problems.push({
        path: "userPool.mfaConfiguration",
        message: "ON is refused while the live pool still has EMAIL_OTP or SMS_OTP as a first factor",
        fix: "apply the shorter allowedFirstAuthFactors first, then ON",
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
