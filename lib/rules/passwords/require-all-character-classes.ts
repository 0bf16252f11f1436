import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const CLASSES = [
  ["requireLowercase", "lowercase letters"],
  ["requireUppercase", "uppercase letters"],
  ["requireNumbers", "numbers"],
  ["requireSymbols", "symbols"],
] as const;

export const requireAllCharacterClasses = rule({
  id: "require-all-character-classes",
  severity: "note",
  title: "Require all four character classes in passwords only where an auditor asks for them",
  why: "Security Hub, Prowler and cdk-nag check for all four classes. NIST SP 800-63B-4 advises against them and for long passwords.",
  link: guide("managing-users-passwords"),
  counterparts: [
    "Security Hub Cognito.3",
    "cdk-nag COG1",
    "Prowler cognito_user_pool_password_policy_lowercase",
    "Prowler cognito_user_pool_password_policy_uppercase",
    "Prowler cognito_user_pool_password_policy_number",
    "Prowler cognito_user_pool_password_policy_symbol",
    "CWE-521",
  ],
  check: ({ userPool: { passwordPolicy = {} }, usesPasswords }) => {
    const missing = CLASSES.filter(([name]) => passwordPolicy[name] === false).map(([, words]) => words);
    if (!usesPasswords || missing.length === 0) return [];
    return [
      {
        path: "userPool.passwordPolicy",
        message: `does not require ${missing.join(", ")}, which Security Hub checks for`,
        fix: "set the four require settings to true if you must pass such a check",
      },
    ];
  },
  examples: () => ({
    good: [example({ passwordPolicy: { minimumLength: 12 } })],
    bad: [
      {
        given: example({ passwordPolicy: { requireNumbers: false, requireSymbols: false } }),
        at: ["userPool.passwordPolicy"],
      },
    ],
  }),
});
