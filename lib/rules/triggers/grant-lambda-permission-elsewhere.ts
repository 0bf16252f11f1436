import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const grantLambdaPermissionElsewhere = rule({
  id: "grant-lambda-permission-elsewhere",
  severity: "note",
  title: "Triggers with `lambdaPermissions: false` must get their permission elsewhere",
  why: "Nothing checks it. The apply succeeds, and the first user who signs in gets `AccessDeniedException`.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  check: ({ userPool: { lambdaConfig, lambdaPermissions } }) => {
    const problem = (path: string) => ({
      path,
      value: false,
      message: "leaves the permission to call the function to the function's owner",
      fix: "check that aws lambda get-policy --function-name <function> shows the principal cognito-idp.amazonaws.com",
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
