import { example } from "../../checks/example";
import { lacksMfaFactor } from "../../checks/facts/mfa-factors";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const importId = "us-east-1_Abc123";

export const importedPoolRequiresLiveMfaFactor = rule({
  id: "imported-pool-requires-live-mfa-factor",
  severity: "warning",
  title: "An imported pool with MFA must set its live factors",
  why: "Terraform turns off the factors that are live and not set. Without any, AWS answers `Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.`",
  link: guide("user-pool-settings-mfa"),
  check: ({ userPool }) =>
    userPool.importId === undefined || !lacksMfaFactor(userPool)
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
      example({ importId, mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
      example({ importId }),
    ],
    bad: [{ given: example({ importId, mfaConfiguration: "ON" }), at: ["userPool.mfaConfiguration"] }],
  }),
});
