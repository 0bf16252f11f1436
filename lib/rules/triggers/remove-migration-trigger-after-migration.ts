import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const removeMigrationTriggerAfterMigration = rule({
  id: "remove-migration-trigger-after-migration",
  severity: "note",
  title: "The migration trigger must be removed when the migration is over",
  why: "Cognito sends every unknown user name with its password, in plain text, to the function.",
  link: guide("user-pool-lambda-migrate-user"),
  counterparts: ["CWE-522"],
  check: ({ isProtected, userPool: { lambdaConfig } }) =>
    isProtected && lambdaConfig?.userMigration !== undefined
      ? [
          {
            path: "userPool.lambdaConfig.userMigration",
            message: "receives passwords in plain text as long as it is set",
            fix: "remove it after the migration",
          },
        ]
      : [],
  examples: () => ({
    good: [example({ lambdaConfig: { preSignUp: "${var.arn}" } }, { protection: "full" })],
    bad: [
      {
        given: example({ lambdaConfig: { userMigration: "${var.arn}" } }, { protection: "full" }),
        at: ["userPool.lambdaConfig.userMigration"],
      },
    ],
  }),
});
