import { TerraformVariable } from "cdktf";
import { addTriggerPermissions } from "../../../lib/resources/trigger-permissions/resource";
import type { TriggerPermissionsSettings } from "../../../lib/resources/trigger-permissions/settings";
import type { LambdaSettings } from "../../../lib/user-pool/lambda";
import { HERE, withResources } from "../with-resources";

const arn = (name: string) => `arn:aws:lambda:eu-central-1:123456789012:function:${name}`;
const permissions = (settings: LambdaSettings & TriggerPermissionsSettings) =>
  withResources((context) => addTriggerPermissions(context, settings), HERE).resource.aws_lambda_permission;

describe("trigger permissions", () => {
  test("the pool can invoke the alias of its trigger, in this account only", () => {
    expect(permissions({ lambdaConfig: { preSignUp: `${arn("greet")}:live` } })).toEqual({
      pool_pre_sign_up: {
        action: "lambda:InvokeFunction",
        function_name: arn("greet"),
        principal: "cognito-idp.amazonaws.com",
        qualifier: "live",
        source_account: "123456789012",
        source_arn: "${aws_cognito_user_pool.pool.arn}",
      },
    });
  });

  test("every trigger has one, but a KMS key has none", () => {
    expect(
      Object.keys(
        permissions({
          lambdaConfig: {
            preSignUp: arn("a"),
            postConfirmation: arn("a"),
            preAuthentication: arn("a"),
            postAuthentication: arn("a"),
            customMessage: arn("a"),
            userMigration: arn("a"),
            defineAuthChallenge: arn("a"),
            createAuthChallenge: arn("a"),
            verifyAuthChallengeResponse: arn("a"),
            preTokenGenerationConfig: { lambdaArn: arn("a"), lambdaVersion: "V3_0" },
            customEmailSender: { lambdaArn: arn("a") },
            customSmsSender: { lambdaArn: arn("a") },
            kmsKeyId: "arn:aws:kms:eu-central-1:123456789012:key/1",
          },
        }),
      ),
    ).toEqual([
      "pool_create_auth_challenge",
      "pool_custom_email_sender",
      "pool_custom_message",
      "pool_custom_sms_sender",
      "pool_define_auth_challenge",
      "pool_post_authentication",
      "pool_post_confirmation",
      "pool_pre_authentication",
      "pool_pre_sign_up",
      "pool_pre_token_generation",
      "pool_user_migration",
      "pool_verify_auth_challenge_response",
    ]);
  });

  test.each([
    [{ preTokenGeneration: arn("token") }],
    [{ preTokenGeneration: arn("token"), preTokenGenerationConfig: { lambdaArn: arn("token") } }],
  ])("a pre-token trigger has one permission in either form: %j", (lambdaConfig) => {
    expect(permissions({ lambdaConfig })).toMatchObject({ pool_pre_token_generation: { function_name: arn("token") } });
  });

  test("a trigger whose permission is managed elsewhere gets none", () => {
    const lambdaConfig = { preSignUp: arn("a"), customMessage: arn("b") };
    expect(Object.keys(permissions({ lambdaConfig, lambdaPermissions: { preSignUp: false } }))).toEqual([
      "pool_custom_message",
    ]);
    expect(permissions({ lambdaConfig, lambdaPermissions: false })).toBeUndefined();
  });

  test.each([
    ["an alias", ":live", "live"],
    ["a version", ":12", "12"],
    ["no qualifier", "", undefined],
  ])("the ARN of %s is split", (_, suffix, qualifier) => {
    const { pool_pre_sign_up: permission } = permissions({ lambdaConfig: { preSignUp: `${arn("greet")}${suffix}` } });
    expect(permission.function_name).toBe(arn("greet"));
    expect(permission.qualifier).toBe(qualifier);
  });

  test("Terraform splits a reference, and an unknown account is left out", () => {
    const json = withResources((context) => {
      const name = new TerraformVariable(context.scope, "function", { type: "string" });
      name.overrideLogicalId("function");
      const customMessage = `${name.stringValue}:live`;
      addTriggerPermissions(context, { lambdaConfig: { customMessage, preSignUp: '${var.functions["greet"]}' } });
    }, {});
    expect(json.locals).toEqual({
      pool_custom_message: "${var.function}:live",
      pool_pre_sign_up: '${var.functions["greet"]}',
    });
    expect(json.resource.aws_lambda_permission.pool_custom_message).toEqual({
      action: "lambda:InvokeFunction",
      function_name: '${join(":", slice(split(":", local.pool_custom_message), 0, 7))}',
      principal: "cognito-idp.amazonaws.com",
      qualifier: '${try(split(":", local.pool_custom_message)[7], null)}',
      source_arn: "${aws_cognito_user_pool.pool.arn}",
    });
  });
});
