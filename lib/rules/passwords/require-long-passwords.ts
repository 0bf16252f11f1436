import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral, isReference } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";

const WITH_MFA = 8;
const WITHOUT_MFA = 12;

export const requireLongPasswords = rule({
  id: "require-long-passwords",
  severity: "warning",
  title: "Require passwords of at least 12 characters, or of 8 with MFA `ON`",
  why: "Attackers guess short passwords, online or from a leaked hash. NIST SP 800-63B-4 asks for 8 characters with MFA and for 15 without.",
  link: guide("managing-users-passwords"),
  counterparts: [
    "Security Hub Cognito.3",
    "cdk-nag COG1",
    "Prowler cognito_user_pool_password_policy_minimum_length_14",
    "CWE-521",
  ],
  check: ({ userPool: { passwordPolicy, mfaConfiguration = "OFF", ...pool }, usesPasswords }) => {
    const unset = passwordPolicy === undefined && isAdopted(pool) ? undefined : 8;
    const length = passwordPolicy?.minimumLength ?? unset;
    const least = mfaConfiguration === "ON" || isReference(mfaConfiguration) ? WITH_MFA : WITHOUT_MFA;
    if (!usesPasswords || !isLiteral(length) || length >= least) return [];
    return [
      {
        path: "userPool.passwordPolicy.minimumLength",
        value: length,
        message: `is less than ${least}${passwordPolicy?.minimumLength === undefined ? " (the default is 8)" : ""}`,
        fix: `set minimumLength: ${least} or more`,
      },
    ];
  },
  examples: () => ({
    good: [
      example({ passwordPolicy: { minimumLength: 12 } }),
      example({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
    ],
    bad: [
      { given: example({}), at: ["userPool.passwordPolicy.minimumLength"] },
      { given: example({ passwordPolicy: { minimumLength: 10 } }), at: ["userPool.passwordPolicy.minimumLength"] },
      {
        given: example({ passwordPolicy: { minimumLength: 6 }, mfaConfiguration: "ON" }),
        at: ["userPool.passwordPolicy.minimumLength"],
      },
    ],
  }),
});
