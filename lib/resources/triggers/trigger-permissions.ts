import { AwsLambdaPermission } from "../../aws";
import type { LambdaSettings } from "../../user-pool/lambda";
import { type PoolContext, placed } from "../pool-context";
import { functionArn } from "./function-arn";

type LambdaConfig = NonNullable<LambdaSettings["lambdaConfig"]>;

/** What Cognito calls functions for, and the name it has in an address. Both pre-token forms are one trigger. */
const TRIGGERS = {
  preSignUp: "pre_sign_up",
  postConfirmation: "post_confirmation",
  preAuthentication: "pre_authentication",
  postAuthentication: "post_authentication",
  customMessage: "custom_message",
  userMigration: "user_migration",
  defineAuthChallenge: "define_auth_challenge",
  createAuthChallenge: "create_auth_challenge",
  verifyAuthChallengeResponse: "verify_auth_challenge_response",
  preTokenGeneration: "pre_token_generation",
  customEmailSender: "custom_email_sender",
  customSmsSender: "custom_sms_sender",
} as const satisfies Record<Exclude<keyof LambdaConfig, "preTokenGenerationConfig" | "kmsKeyId">, string>;

/** A trigger of `lambdaConfig`. */
export type Trigger = keyof typeof TRIGGERS;

/** Who allows the pool to call its functions. */
export interface TriggerPermissionSettings {
  /**
   * Whether each trigger gets its `aws_lambda_permission`; without one, nothing fails before somebody signs in. `false` for
   * all, or by trigger, where whoever owns the function allows it.
   * @default true
   */
  readonly lambdaPermissions?: boolean | { readonly [T in Trigger]?: boolean };
}

/**
 * Allows this pool, in this account, to call the function, alias or version of each trigger:
 * `aws_lambda_permission.<pool>_<trigger>`, such as `pool_pre_sign_up`.
 */
export function addTriggerPermissions(
  context: PoolContext,
  { lambdaConfig = {}, lambdaPermissions = true }: LambdaSettings & TriggerPermissionSettings,
): ReadonlyMap<Trigger, AwsLambdaPermission> {
  const made = new Map<Trigger, AwsLambdaPermission>();
  for (const trigger of Object.keys(TRIGGERS) as Trigger[]) {
    const arn = functionOf(lambdaConfig, trigger);
    const wanted = typeof lambdaPermissions === "boolean" ? lambdaPermissions : (lambdaPermissions[trigger] ?? true);
    if (wanted && arn !== undefined) made.set(trigger, permission(context, TRIGGERS[trigger], arn));
  }
  return made;
}

function functionOf(config: LambdaConfig, trigger: Trigger): string | undefined {
  if (trigger === "preTokenGeneration") return config.preTokenGenerationConfig?.lambdaArn ?? config.preTokenGeneration;
  const stated = config[trigger];
  return typeof stated === "object" ? stated.lambdaArn : stated;
}

function permission(context: PoolContext, trigger: string, arn: string): AwsLambdaPermission {
  const { scope, pool, accountId } = context;
  const made = new AwsLambdaPermission(scope, `lambda_permission_${trigger}`, {
    action: "lambda:InvokeFunction",
    principal: "cognito-idp.amazonaws.com",
    ...functionArn(context, trigger, arn),
    sourceArn: pool.arn,
    sourceAccount: accountId,
    region: pool.regionInput,
  });
  return placed(context, made, trigger);
}
