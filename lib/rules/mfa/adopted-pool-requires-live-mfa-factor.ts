import { example } from "../../checks/example";
import { lacksMfaFactor } from "../../checks/facts/mfa-factors";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

const adopted = true;

export const adoptedPoolRequiresLiveMfaFactor = rule({
  id: "adopted-pool-requires-live-mfa-factor",
  severity: "warning",
  title: "An adopted pool with MFA must set its live factors",
  why: "Factors that you do not set stay as they are. If none is live, AWS answers `Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.`",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) =>
    !isAdopted(userPool) || !lacksMfaFactor(userPool)
      ? []
      : [
          {
            path: "userPool.mfaConfiguration",
            value: userPool.mfaConfiguration,
            message: "has no factor in the settings",
            fix: "set softwareTokenMfaConfiguration, smsConfiguration or emailMfaConfiguration as they are live",
          },
        ],
  examples: () => ({
    good: [
      example({ adopted, mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
      example({ adopted }),
    ],
    bad: [{ given: example({ adopted, mfaConfiguration: "ON" }), at: ["userPool.mfaConfiguration"] }],
  }),
});
