import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import { synthesised } from "../terraform-json";

test("functions in the same stack are triggers by reference, each with a permission", () => {
  const { resource } = synthesised((stack) => {
    const role = new IamRole(stack, "hooks", { assumeRolePolicy: "{}" });
    const code = { role: role.arn, runtime: "nodejs22.x", handler: "index.handler", filename: "hook.zip" };
    const hook = (functionName: string) => new LambdaFunction(stack, functionName, { functionName, ...code }).arn;
    new CognitoUserPool(stack, "pool", {
      name: "users",
      lambdaConfig: { preSignUp: hook("pre_sign_up"), preTokenGeneration: hook("pre_token") },
    });
  });
  expect(resource.aws_cognito_user_pool.pool.lambda_config).toMatchObject({
    pre_sign_up: "${aws_lambda_function.pre_sign_up.arn}",
    pre_token_generation_config: { lambda_arn: "${aws_lambda_function.pre_token.arn}", lambda_version: "V1_0" },
  });
  expect(Object.keys(resource.aws_lambda_permission)).toEqual(["pool_pre_sign_up", "pool_pre_token_generation"]);
});
