import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const FACTORS = ["softwareTokenMfaConfiguration", "emailMfaConfiguration"] as const;

export const disallowMfaFactorsWhenOff = rule({
  id: "disallow-mfa-factors-when-off",
  severity: "error",
  title: "With MFA OFF no factor is configured",
  why: "The provider skips the factors at creation and then diffs them for ever; the second apply fails with `Invalid MFA configuration given, can't turn off MFA and configure an MFA together.`",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) =>
    (userPool.mfaConfiguration ?? "OFF") !== "OFF"
      ? []
      : FACTORS.filter((factor) => userPool[factor] !== undefined).map((factor) => ({
          path: `userPool.${factor}`,
          message: "is a second factor while mfaConfiguration is OFF",
          fix: 'set mfaConfiguration to "OPTIONAL" or "ON", or delete the block',
        })),
  examples: () => ({
    good: [example({ mfaConfiguration: "OPTIONAL", softwareTokenMfaConfiguration: { enabled: true } }), example({})],
    bad: [
      {
        given: example({ softwareTokenMfaConfiguration: { enabled: true }, emailMfaConfiguration: {} }),
        at: ["userPool.softwareTokenMfaConfiguration", "userPool.emailMfaConfiguration"],
      },
      {
        given: example({ mfaConfiguration: "OFF", softwareTokenMfaConfiguration: { enabled: false } }),
        at: ["userPool.softwareTokenMfaConfiguration"],
      },
    ],
  }),
});
