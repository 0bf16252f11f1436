import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const removeMigrationTriggerAfterMigration = rule({
  id: "remove-migration-trigger-after-migration",
  severity: "warning",
  title: "The migration trigger goes when the migration is over",
  why: "It sends every unknown user name with its password in plain text to a function.",
  link: guide("user-pool-lambda-migrate-user"),
  counterparts: ["CWE-522"],
  check: ({ protection, userPool: { lambdaConfig } }) =>
    protection === "full" && lambdaConfig?.userMigration !== undefined
      ? [
          {
            path: "userPool.lambdaConfig.userMigration",
            message: "gets passwords in plain text for as long as it is set",
            fix: "delete it after the migration; until then waive this with a day in until",
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
