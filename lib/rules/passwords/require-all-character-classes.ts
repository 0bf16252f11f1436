import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireAllCharacterClasses = rule({
  id: "require-all-character-classes",
  severity: "warning",
  title: "Passwords hold all four classes of characters",
  why: "Each class left out makes guessing cheaper; Security Hub wants all four.",
  link: guide("managing-users-passwords"),
  counterparts: ["Security Hub Cognito.3", "cdk-nag COG1", "CWE-521"],
  check: ({ userPool: { passwordPolicy = {} } }) =>
    (["requireLowercase", "requireUppercase", "requireNumbers", "requireSymbols"] as const)
      .filter((name) => passwordPolicy[name] === false)
      .map((name) => ({
        path: `userPool.passwordPolicy.${name}`,
        value: false,
        message: "lets passwords without this class of characters pass",
        fix: "delete it (true is the default)",
      })),
  examples: () => ({
    good: [example({ passwordPolicy: { minimumLength: 12 } })],
    bad: [
      { given: example({ passwordPolicy: { requireSymbols: false } }), at: ["userPool.passwordPolicy.requireSymbols"] },
    ],
  }),
});
