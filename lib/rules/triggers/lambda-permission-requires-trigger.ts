import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

export const lambdaPermissionRequiresTrigger = rule({
  id: "lambda-permission-requires-trigger",
  severity: "warning",
  title: "`lambdaPermissions` must name triggers that `lambdaConfig` sets",
  why: "The entry has no effect without its trigger, and the trigger that you meant still gets a permission.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ userPool: { lambdaConfig = {}, lambdaPermissions } }) =>
    typeof lambdaPermissions !== "object"
      ? []
      : Object.entries(lambdaPermissions)
          .filter(([trigger]) => !isSet(lambdaConfig, trigger))
          .map(([trigger, value]) => ({
            path: `userPool.lambdaPermissions.${trigger}`,
            value,
            message: "names a trigger that lambdaConfig does not set",
            fix: `set lambdaConfig.${trigger}, or remove this entry`,
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
