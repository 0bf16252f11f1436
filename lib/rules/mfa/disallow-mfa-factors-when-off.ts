import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

const FACTORS = ["softwareTokenMfaConfiguration", "emailMfaConfiguration"] as const;

export const disallowMfaFactorsWhenOff = rule({
  id: "disallow-mfa-factors-when-off",
  severity: "error",
  title: "Disallow MFA factors while MFA is `OFF`",
  why: "The provider skips the factors when it creates the pool, and every later plan shows a change. The next apply fails with `Invalid MFA configuration given, can't turn off MFA and configure an MFA together.`",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) =>
    (userPool.mfaConfiguration ?? (isAdopted(userPool) ? undefined : "OFF")) !== "OFF"
      ? []
      : FACTORS.filter((factor) => userPool[factor] !== undefined).map((factor) => ({
          path: `userPool.${factor}`,
          message: "sets an MFA factor while mfaConfiguration is OFF",
          fix: 'set mfaConfiguration to "OPTIONAL" or "ON", or remove the block',
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
