import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

export const lambdaPermissionRequiresTrigger = rule({
  id: "lambda-permission-requires-trigger",
  severity: "warning",
  title: "lambdaPermissions names triggers that are set",
  why: "A permission follows from its trigger: without it the entry does nothing, and the trigger that was meant gets a permission after all.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ userPool: { lambdaConfig = {}, lambdaPermissions } }) =>
    typeof lambdaPermissions !== "object"
      ? []
      : Object.entries(lambdaPermissions)
          .filter(([trigger]) => !isSet(lambdaConfig, trigger))
          .map(([trigger, value]) => ({
            path: `userPool.lambdaPermissions.${trigger}`,
            value,
            message: "is about a trigger that lambdaConfig does not set",
            fix: `set lambdaConfig.${trigger}, or delete it`,
          })),
  examples: () => ({
    good: [
      example({
        lambdaConfig: {
          preSignUp: "${aws_lambda_function.a.arn}",
          preTokenGenerationConfig: { lambdaArn: "${aws_lambda_function.b.arn}" },
        },
        lambdaPermissions: { preSignUp: false, preTokenGeneration: false },
      }),
    ],
    bad: [
      {
        given: example({
          lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" },
          lambdaPermissions: { postConfirmation: false },
        }),
        at: ["userPool.lambdaPermissions.postConfirmation"],
      },
    ],
  }),
});

function isSet(config: NonNullable<Subject["userPool"]["lambdaConfig"]>, trigger: string): boolean {
  if (trigger === "preTokenGeneration" && config.preTokenGenerationConfig !== undefined) return true;
  return (config as Record<string, unknown>)[trigger] !== undefined;
}
