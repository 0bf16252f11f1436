import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const grantLambdaPermissionElsewhere = rule({
  id: "grant-lambda-permission-elsewhere",
  severity: "note",
  title: "Triggers without a permission from here have one from elsewhere",
  why: "Nothing checks it: the apply is green, and the first user who signs in gets `AccessDeniedException`.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ userPool: { lambdaConfig, lambdaPermissions } }) => {
    const problem = (path: string) => ({
      path,
      value: false,
      message: "leaves it to the function's owner to let this pool call it",
      fix: "look for a permission with principal cognito-idp.amazonaws.com: aws lambda get-policy --function-name <function>",
    });
    if (lambdaPermissions === false) return lambdaConfig === undefined ? [] : [problem("userPool.lambdaPermissions")];
    return Object.entries(typeof lambdaPermissions === "object" ? lambdaPermissions : {})
      .filter(([, wanted]) => wanted === false)
      .map(([trigger]) => problem(`userPool.lambdaPermissions.${trigger}`));
  },
  examples: () => ({
    good: [example({ lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" } })],
    bad: [
      {
        given: example({ lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" }, lambdaPermissions: false }),
        at: ["userPool.lambdaPermissions"],
      },
      {
        given: example({
          lambdaConfig: { preSignUp: "${aws_lambda_function.a.arn}" },
          lambdaPermissions: { preSignUp: false },
        }),
        at: ["userPool.lambdaPermissions.preSignUp"],
      },
    ],
  }),
});
